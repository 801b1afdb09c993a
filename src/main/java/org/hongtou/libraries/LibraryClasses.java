package org.hongtou.libraries;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Libraries, and the package of Hongtou that knows of them: that one must not come from the class
 * loader of the program, which does not see the libraries.
 */
public final class LibraryClasses extends URLClassLoader {
  private final String knowsThem;

  /**
   * @param urls of the libraries, and of Hongtou's own classes
   * @param knowsThem the package, with its dot: {@code org.hongtou.ledger.office.}
   * @param program where all other classes are
   */
  public LibraryClasses(URL[] urls, String knowsThem, ClassLoader program) {
    super(urls, program);
    this.knowsThem = knowsThem;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(knowsThem)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }
}
