package org.hongtou.wrap;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Makes XLS workbooks. */
public final class XlsMaker {
  private XlsMaker() {}

  public static byte[] make(Wrapped notice) {
    return WorkbookMaker.make(new HSSFWorkbook(), notice);
  }
}
