package org.hongtou.semantic;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * The add-on's libraries, and the package of Hongtou that knows of them: that one must not come
 * from the class loader of the program, which does not see the libraries.
 */
final class AddOnClasses extends URLClassLoader {
  private static final String KNOWS_THEM = "org.hongtou.semantic.bge.";

  AddOnClasses(URL[] urls, ClassLoader program) {
    super(urls, program);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(KNOWS_THEM)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }
}
