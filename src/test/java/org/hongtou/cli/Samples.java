package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notices composed for these tests. */
final class Samples {
  private Samples() {}

  static final String PLATFORMS =
      """
      江西省人民政府办公厅关于培育产业平台的通知
      赣府厅字〔2023〕88号
      各市、县（区）人民政府，省政府各部门：
      为做好产业平台培育工作，经省政府同意，现将有关事项通知如下。
      一、培育产业平台
      （一）壮大主导产业。到2025年，全省产业平台主营业务收入达到500亿元以上。（省工业和信息化厅牵头，省财政厅配合）
      （二）完善服务体系。2024年6月底前建成10个公共服务中心。（责任单位：省商务厅、省科技厅）
      江西省人民政府办公厅
      2023年5月16日
      """;

  static final String CARE =
      """
      江西省民政厅关于做好社区养老服务的通知
      赣民字〔2022〕15号
      各设区市民政局：
      一、增加设施供给。到2025年，社区养老服务设施覆盖率达到90%。（责任单位：省民政厅）
      二、开展智慧养老试点。（省民政厅牵头，省大数据局配合）
      江西省民政厅
      2022年9月1日
      """;

  /** A folder with two notices. */
  static Path corpus(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("平台.txt"), PLATFORMS);
    Files.writeString(folder.resolve("养老.txt"), CARE);
    return folder;
  }
}
