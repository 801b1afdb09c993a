package org.hongtou.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.Hongtou;
import org.junit.jupiter.api.Test;

/** Samples with edits that are known: all are found, and nothing else. */
class KnownEditsTest {
  private static final Path CORPUS = Path.of("corpus");

  /** A sample, to be edited. */
  private static final class Edited {
    private final String name;
    private final String before;
    private String after;

    Edited(String name) throws IOException {
      this.name = name;
      this.before = Files.readString(CORPUS.resolve(name));
      this.after = before;
    }

    Edited replace(String what, String by) {
      int at = after.indexOf(what);
      assertTrue(at >= 0 && after.indexOf(what, at + 1) < 0, () -> what + " must stand there once");
      after = after.replace(what, by);
      return this;
    }

    /** The line that begins so, with its line break. */
    String line(String start) {
      int at = after.indexOf(start);
      assertTrue(at >= 0, start);
      return after.substring(at, after.indexOf('\n', at) + 1);
    }

    List<String> told() throws Exception {
      return Told.of(
          NoticeComparison.of(
              Hongtou.read(before.getBytes(StandardCharsets.UTF_8), name),
              Hongtou.read(after.getBytes(StandardCharsets.UTF_8), name)));
    }
  }

  @Test
  void aTaskThatWasInsertedIsAddedAndThoseBehindItAreRenumbered() throws Exception {
    Edited edited = new Edited("anhui-yaodian.txt");
    edited.replace("12．强化督促落实。", "12．开展绿色办公。推进机关食堂反对浪费，完善垃圾分类投放设施。（省机关事务管理局负责）\n13．强化督促落实。");

    assertEquals(List.of("added 四、12.", "四、13.: renumbered from 四、12."), edited.told());
  }

  @Test
  void aTaskThatWasTakenOutIsDropped() throws Exception {
    Edited edited = new Edited("anhui-yaodian.txt");
    edited.replace(edited.line("6．提升不动产登记效率"), "");

    assertEquals(List.of("dropped 二、6."), edited.told());
  }

  @Test
  void aTaskInAnotherSectionIsMoved() throws Exception {
    Edited edited = new Edited("anhui-yaodian.txt");
    String task = edited.line("7．便利群众异地办事");
    edited.replace(task, "").replace("11．加强队伍建设。", task + "11．加强队伍建设。");

    assertEquals(List.of("四、7.: moved from 二、7.", "四、7.: renumbered from 二、7."), edited.told());
  }

  @Test
  void otherWordsAreToldAsSuch() throws Exception {
    Edited edited = new Edited("anhui-yaodian.txt");
    edited.replace("推动失信主体信用修复“两书同达”", "加快失信主体信用修复结果互认共享");

    assertEquals(List.of("三、9.: reworded 推动→加快; “两书同达”→结果互认共享"), edited.told());
  }

  @Test
  void aUnitMoreAndARoleThatChanged() throws Exception {
    Edited edited = new Edited("anhui-yaodian.txt");
    edited
        .replace("配合单位：省委编办、省司法厅", "配合单位：省委编办、省司法厅、省财政厅")
        .replace("合肥海关、省交通运输厅配合", "合肥海关牵头，省交通运输厅配合")
        .replace("省商务厅牵头，合肥海关牵头，", "省商务厅、合肥海关牵头，");

    assertEquals(
        List.of("一、1.: 安徽省财政厅 added []→[support]", "二、5.: 中华人民共和国合肥海关 changed [support]→[lead]"),
        edited.told());
  }

  @Test
  void otherDeadlines() throws Exception {
    Edited edited = new Edited("anhui-yaodian.txt");
    edited.replace("完成时限：2024年9月）", "完成时限：2024年12月底前）").replace("完成时限：2024年11月）", "完成时限：2025年3月）");

    assertEquals(
        List.of("一、2.: deadline 2024-09→2024-12", "二、4.: deadline 2024-11→2025-03"), edited.told());
  }

  @Test
  void aTargetOfAnotherValueAndOneDropped() throws Exception {
    Edited edited = new Edited("anhui-yaodian.txt");
    edited.replace("新增15个“一件事”", "新增20个“一件事”").replace("省级申请材料减少30%以上，", "");

    assertEquals(
        List.of("一、2.: target dropped 省级申请材料减少30%以上", "二、4.: target value 15个→20个"), edited.told());
  }

  @Test
  void twoEditsInOneTask() throws Exception {
    Edited edited = new Edited("jiangxi-kaifaqu.txt");
    edited
        .replace("到2026年培育数字商贸集聚区8个以上", "到2027年培育数字商贸集聚区10个以上")
        .replace("（责任单位：省商务厅、省住房城乡建设厅、省数据局）", "（责任单位：省商务厅、省数据局）");

    assertEquals(
        List.of(
            "二、(二)1.: target value 8个以上→10个以上; deadline 2026→2027",
            "二、(二)1.: 江西省住房和城乡建设厅 dropped [responsible]→[]"),
        edited.told());
  }

  @Test
  void twoTasksThatChangedPlaces() throws Exception {
    Edited edited = new Edited("zhejiang-mubiao.txt");
    String services = edited.line("　　（三）发展航运服务").replace("　　（三）", "");
    String customs = edited.line("　　（四）压缩通关时间").replace("　　（四）", "");
    edited.replace(services, "X").replace(customs, services).replace("X", customs);

    assertEquals(
        List.of(
            "二、(三): moved from 二、(四)",
            "二、(三): renumbered from 二、(四)",
            "二、(四): renumbered from 二、(三)"),
        edited.told());
  }

  @Test
  void otherWordsOutsideTasks() throws Exception {
    Edited edited = new Edited("zhejiang-mubiao.txt");
    edited
        .replace("建设世界一流强港，制定", "建设世界一流强港和航运中心，制定")
        .replace("　　一、主要目标\n", "　　一、主要目标\n　　坚持生态优先、绿色发展。\n")
        .replace("二、重点任务", "二、主要任务");

    assertEquals(
        List.of(
            "passage added 坚持生态优先、绿色发展。", "passage changed →和航运中心", "section heading 重点任务→主要任务"),
        edited.told());
  }

  @Test
  void manyEditsAtOnce() throws Exception {
    Edited edited = new Edited("zhejiang-mubiao.txt");
    edited.replace(edited.line("　　（五）建设绿色港口"), "");
    edited
        .replace("浙海港样〔2023〕2号", "浙海港样〔2023〕5号")
        .replace("集装箱吞吐量突破4000万标箱", "集装箱吞吐量突破4200万标箱")
        .replace("自动化泊位达到10个以上", "自动化泊位达到12个以上")
        .replace("省商务厅、省地方金融监管局、浙江海事局负责", "省商务厅牵头，省地方金融监管局、浙江海事局配合")
        .replace("推行“船边直提”“抵港直装”", "全面推行“船边直提”“抵港直装”“提前申报”")
        .replace("　　（一）提升港口能级", "　　（一）建设智慧港口。推动码头自动化改造，健全港口大数据平台。〔省海港集团负责〕\n　　（二）提升港口能级")
        .replace("（二）优化运输结构", "（三）优化运输结构")
        .replace("（三）发展航运服务", "（四）发展航运服务")
        .replace("（四）压缩通关时间", "（五）压缩通关时间");

    assertEquals(
        List.of(
            "added 二、(一)",
            "dropped 二、(五)",
            "notice documentNumber 浙海港样〔2023〕2号→浙海港样〔2023〕5号",
            "outside: value 突破4000万标箱→突破4200万标箱",
            "二、(三): renumbered from 二、(二)",
            "二、(二): renumbered from 二、(一)",
            "二、(二): target value 10个以上→12个以上",
            "二、(五): renumbered from 二、(四)",
            "二、(五): reworded →全面; →“提前申报”",
            "二、(四): renumbered from 二、(三)",
            "二、(四): 中华人民共和国浙江海事局 changed [responsible]→[support]",
            "二、(四): 浙江省商务厅 changed [responsible]→[lead]",
            "二、(四): 浙江省地方金融监督管理局 changed [responsible]→[support]"),
        edited.told());
  }

  @Test
  void cellsOfATable() throws Exception {
    Edited edited = new Edited("shandong-fengong.html");
    edited
        .replace("<td>2024年10月</td>", "<td>2024年12月</td>")
        .replace("新增社区老年助餐场所1000处", "新增社区老年助餐场所1200处")
        .replace("<td>省发展改革委、省教育厅</td>", "<td>省发展改革委、省财政厅</td>");

    assertEquals(
        List.of(
            "3: target value 1000处→1200处",
            "4: 山东省教育厅 dropped [support]→[]",
            "4: 山东省财政厅 added []→[support]",
            "6: deadline 2024-10→2024-12"),
        edited.told());
  }
}
