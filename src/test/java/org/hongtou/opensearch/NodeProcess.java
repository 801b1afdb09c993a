package org.hongtou.opensearch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/**
 * A node of OpenSearch in a JVM of its own, with the plugins of its folder; it runs until it is
 * killed.
 */
public final class NodeProcess {
  private NodeProcess() {}

  private static final class TestNode extends Node {
    TestNode(Environment environment, List<PluginInfo> plugins) {
      super(environment, plugins, true);
    }
  }

  /**
   * Starts it.
   *
   * @param arguments the folder of its data, and the port
   */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Settings settings =
        Settings.builder()
            .put("path.home", home.toString())
            .put("cluster.name", "hongtou-test")
            .put("node.name", "one")
            .put("network.host", "127.0.0.1")
            .put("http.port", arguments[1])
            .put("transport.port", "0")
            .put("http.type", "netty4")
            .put("transport.type", "netty4")
            .put("discovery.type", "single-node")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    Node node =
        new TestNode(
            new Environment(settings, home.resolve("config")),
            List.of(plugin("org.opensearch.transport.Netty4ModulePlugin")));
    node.start();
    System.out.println("started");
    new CountDownLatch(1).await();
  }

  private static PluginInfo plugin(String type) {
    return new PluginInfo(
        type, "of the class path", "0", Version.CURRENT, "21", type, List.of(), false);
  }
}
