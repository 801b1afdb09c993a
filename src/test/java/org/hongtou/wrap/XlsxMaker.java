package org.hongtou.wrap;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes XLSX workbooks. */
public final class XlsxMaker {
  private XlsxMaker() {}

  public static byte[] make(Wrapped notice) {
    return WorkbookMaker.make(new XSSFWorkbook(), notice);
  }
}
