package org.hongtou.read.formats.sheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;

/** A workbook opened by what its bytes are. */
record WorkbookFile(Workbook workbook, boolean from1904) implements Closeable {
  /** The XML of all sheets together: about 500,000 cells, ten times that in memory. */
  private static final long MOST_XML = 64L << 20;

  static WorkbookFile open(InputStream stream) throws IOException, TikaException {
    InputStream marked = FileMagic.prepareToCheckMagic(new BufferedInputStream(stream));
    return switch (FileMagic.valueOf(marked)) {
      case OLE2 -> ole2(marked);
      case OOXML -> ooxml(marked);
      case BIFF2, BIFF3, BIFF4 ->
          throw new TikaException("a workbook of Excel 4 or older, which is too old to be read");
      default -> throw new TikaException("not a workbook, whatever its name says");
    };
  }

  private static WorkbookFile ole2(InputStream stream) throws IOException, TikaException {
    POIFSFileSystem files = new POIFSFileSystem(stream);
    if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
      return ooxml(decrypted(files));
    }
    HSSFWorkbook workbook = new HSSFWorkbook(files, false);
    return new WorkbookFile(workbook, workbook.getInternalWorkbook().isUsing1904DateWindowing());
  }

  /** Files protected against changes only are encrypted with a password that everyone knows. */
  private static InputStream decrypted(POIFSFileSystem files) throws IOException, TikaException {
    try {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
      if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw new EncryptedDocumentException("the workbook is protected by a password");
      }
      return decryptor.getDataStream(files);
    } catch (GeneralSecurityException e) {
      throw new EncryptedDocumentException(e);
    }
  }

  private static WorkbookFile ooxml(InputStream stream) throws IOException, TikaException {
    try {
      OPCPackage parts = OPCPackage.open(stream);
      long size = 0;
      for (PackagePart part : parts.getParts()) {
        if (part.getPartName().getName().startsWith("/xl/") && part.getSize() > 0) {
          size += part.getContentType().endsWith("xml") ? part.getSize() : 0;
        }
      }
      if (size > MOST_XML) {
        parts.revert();
        throw new TikaException("the workbook holds more than " + MOST_XML + " bytes of sheets");
      }
      XSSFWorkbook workbook = new XSSFWorkbook(parts);
      return new WorkbookFile(workbook, workbook.isDate1904());
    } catch (InvalidFormatException e) {
      throw new TikaException("the workbook is damaged: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
