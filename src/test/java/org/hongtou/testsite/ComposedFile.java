package org.hongtou.testsite;

/**
 * An attachment (附件) of a notice.
 *
 * @param name as the page shows it and a download should be called: {@code 附件1：任务清单.docx}
 * @param path where it is linked, with its query
 * @param kind its ending: docx, pdf, xls, zip
 */
public record ComposedFile(String name, String path, String kind) {}
