# Sourced by the scripts beside it. Finds a Java that Hongtou runs on: the default `java` of a machine is often
# older (Debian 12 has 17) while a newer one lies beside it.

JAVA_NEEDED=21
JAVA_ADVICE="install one with 'sudo apt install openjdk-21-jdk-headless' (Debian 13 and newer; on Debian 12 unpack a build from https://adoptium.net under ~/.jdks), or name one in HONGTOU_JAVA"

# The feature version (17, 21, 25 …) of the Java in home $1, or 0. The file `release` is read where there is one:
# asking the java itself takes longer than all of the rest of a launcher.
java_version() {
  [ -x "$1/bin/java" ] || { echo 0; return; }
  found=
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) found=${line#JAVA_VERSION=} ;; esac
    done < "$1/release"
  else
    found=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version //p')
  fi
  found=${found#\"}
  found=${found%%[!0-9]*}
  echo "${found:-0}"
}

# Whether the Java in home $1 is new enough and, if $2 is `jdk`, has a compiler.
java_fits() {
  [ "$2" != jdk ] || [ -x "$1/bin/javac" ] || return 1
  [ "$(java_version "$1")" -ge "$JAVA_NEEDED" ]
}

# The home of the java executable $1, through symbolic links.
java_home_of() {
  executable=$(readlink -f -- "$1") || return 1
  echo "${executable%/bin/java}"
}

# Sets JAVA_FOUND to the home of a Java of version 21 or newer: the one that HONGTOU_JAVA names (its folder or its
# `java`), else JAVA_HOME, else the `java` on PATH, else the newest of those installed. With $1 `jdk`, one with a
# compiler. Where there is none, says so and returns 1.
find_java() {
  JAVA_FOUND=
  if [ -n "${HONGTOU_JAVA:-}" ]; then
    candidate=$HONGTOU_JAVA
    [ -d "$candidate" ] || candidate=$(java_home_of "$candidate")
    if java_fits "$candidate" "${1:-}"; then
      JAVA_FOUND=$candidate
      return 0
    fi
    wanted=Java
    [ "${1:-}" = jdk ] && wanted=JDK
    echo "hongtou: HONGTOU_JAVA is $HONGTOU_JAVA, which is no $wanted of version $JAVA_NEEDED or newer; point it at one or unset it." >&2
    return 1
  fi
  if [ -n "${JAVA_HOME:-}" ] && java_fits "$JAVA_HOME" "${1:-}"; then
    JAVA_FOUND=$JAVA_HOME
    return 0
  fi
  if candidate=$(command -v java) && candidate=$(java_home_of "$candidate") && java_fits "$candidate" "${1:-}"; then
    JAVA_FOUND=$candidate
    return 0
  fi
  newest=0
  for candidate in /usr/lib/jvm/* /usr/local/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/.gradle/jdks/* "${HOME:-/nonexistent}"/.m2/jdks/* \
    "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* "${HOME:-/nonexistent}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$candidate/bin/java" ] || continue
    version=$(java_version "$candidate")
    if [ "$version" -gt "$newest" ] && java_fits "$candidate" "${1:-}"; then
      newest=$version
      JAVA_FOUND=$candidate
    fi
  done
  [ -n "$JAVA_FOUND" ] && return 0
  echo "hongtou: no Java of version $JAVA_NEEDED or newer was found in JAVA_HOME, on PATH, in /usr/lib/jvm or in ~/.jdks; $JAVA_ADVICE." >&2
  return 1
}

# Java takes the encoding of file names from the locale, and in the locale C it cannot open 通知.txt at all.
use_chinese_file_names() {
  case $(locale charmap 2> /dev/null) in
    UTF-8 | GB* | BIG5*) ;;
    *)
      LC_ALL=C.UTF-8
      export LC_ALL
      ;;
  esac
}

# Runs Maven on the project in folder $1 with the rest as arguments. Maven itself stays on the default `java` where that
# is 17 or newer; the build compiles and tests on the JDK that find_java finds, which the toolchains plugin sees in any
# variable called JAVA…_HOME.
run_maven() {
  project=$1
  shift
  if ! command -v mvn > /dev/null; then
    echo "hongtou: Maven is needed to build Hongtou and 'mvn' is not on PATH; install it with 'sudo apt install maven'." >&2
    return 1
  fi
  find_java jdk || return 1
  default=${JAVA_HOME:-}
  [ -n "$default" ] || default=$(java_home_of "$(command -v java)")
  if [ "$(java_version "$default")" -lt 17 ]; then
    JAVA_HOME=$JAVA_FOUND
    export JAVA_HOME
  fi
  use_chinese_file_names
  JAVA_HONGTOU_HOME=$JAVA_FOUND mvn --batch-mode --no-transfer-progress -Dstyle.color=never --file "$project/pom.xml" "$@"
}

# build_tests ROOT: compiles the tests if a source is newer than the last time, and sets TEST_PATH to the class path of
# programs among them. OpenSearch stays off it: its services name codecs of Lucene that are not there.
build_tests() {
  libraries=$1/target/test.classpath
  if [ ! -f "$libraries" ] || [ -n "$(find "$1/src" "$1/pom.xml" -newer "$libraries" -print -quit)" ]; then
    echo "Building …"
    mkdir -p "$1/target"
    run_maven "$1" test-compile dependency:build-classpath -Dmdep.outputFile="$libraries" -DexcludeGroupIds=org.opensearch \
      > "$1/target/test-build.log" 2>&1 || {
      rm -f "$libraries"
      echo "hongtou: the build failed; the log is $1/target/test-build.log." >&2
      return 1
    }
    touch "$libraries" # Maven leaves it alone where the libraries are the same
  fi
  TEST_PATH=$1/target/test-classes:$1/target/classes:$(cat "$libraries")
}

# Whether the project in folder $1 has its jar and the libraries beside it.
is_built() {
  [ -f "$1/target/hongtou.jar" ] && [ -d "$1/target/lib" ]
}

# The same as find_java, for the project in folder $1; what was found for this environment is kept, since looking for it
# takes as long as starting Java.
find_java_again() {
  searched="${HONGTOU_JAVA:-}|${JAVA_HOME:-}|$PATH"
  if [ -r "$1/target/.java" ]; then
    {
      IFS= read -r kept
      IFS= read -r JAVA_FOUND
    } < "$1/target/.java"
    if [ "$kept" = "$searched" ] && [ -x "$JAVA_FOUND/bin/java" ]; then
      return 0
    fi
  fi
  find_java || return 1
  [ ! -w "$1/target" ] || printf '%s\n%s\n' "$searched" "$JAVA_FOUND" > "$1/target/.java"
}

# Sets SEARCH_PATH to the class path of a search by words alone, for the jars in folder $1 and the arguments $2 …; for all other commands. Looking for a class or a service opens all jars of a class path, which takes a fifth of such a
# search, so it gets those alone that PlainSearch needs.
find_search_path() {
  SEARCH_PATH=
  [ "${2:-}" = search ] && [ $# -gt 2 ] && [ -f "$1/hongtou-search.jar" ] || return 0
  libraries=$1/lib
  shift 2
  while [ $# -gt 0 ]; do
    [ "$1" != --index ] || [ $# -eq 1 ] || shift
    case $1 in
      '' | [-@\"\']*) return 0 ;;
    esac
    shift
  done
  SEARCH_PATH=$libraries/../hongtou-search.jar
  for library in "$libraries"/*.jar; do
    case ${library##*/} in
      lucene-monitor-*) ;;
      lucene-* | hanlp-*) SEARCH_PATH=$SEARCH_PATH:$library ;;
    esac
  done
}

# Whether a folder among the arguments behind the first two (`corpus` if none is) holds a thousand files or more; for the
# command `run` on an index that this Hongtou made, a thousand that are newer than it.
names_many_files() {
  index=
  [ "$2" != run ] || index=index
  jar=$1/hongtou.jar
  shift 2
  folders=
  for argument; do
    case $argument in
      --rebuild) index= ;;
      --index=*) index=${index:+${argument#--index=}} ;;
    esac
    if [ -d "$argument" ] && [ -f "$argument/write.lock" ]; then
      index=${index:+$argument}
    elif [ -d "$argument" ]; then
      folders=yes
    fi
  done
  [ -n "$folders" ] || set -- corpus
  commit=
  if [ -n "$index" ]; then
    for file in "$index"/segments_*; do
      if [ "$file" -nt "$jar" ] && { [ -z "$commit" ] || [ "$file" -nt "$commit" ]; }; then
        commit=$file
      fi
    done
  fi
  for argument; do
    if [ -d "$argument" ] &&
      [ "$(find "$argument" -type f ${commit:+-cnewer "$commit"} 2> /dev/null | head -n 1000 | wc -l)" -ge 1000 ]; then
      return 0
    fi
  done
  return 1
}

# Both compilers, the second for what runs most, and with less code put into other code than is usual: compiling our
# thousands of methods in full takes as long as reading some thousand notices (docs/benchmarks.md).
MANY_FILES_TIERS="-XX:TieredStopAtLevel=4 -XX:FreqInlineSize=150 -XX:InlineSmallCode=1000 -XX:MaxInlineLevel=9
    -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000
    -XX:Tier4BackEdgeThreshold=160000"

# How commands start: quickly, with the compiler that suits short runs, and with the archive of loaded classes where
# there is one. Sets JAVA_OPTIONS and JAVA_ARCHIVE for the Java in JAVA_FOUND, the jars in folder $1 and the command $2
# with its arguments.
# With the classes of all commands in one archive each start would take longer, so there are three: for searches by words,
# which have a class path of their own, for what else looks into the index, and for what reads files.
#
# -XX:TieredStopAtLevel=1: commands are short, and even extracting 3,000 short notices took 15 s of CPU with the quick
# compiler alone against 21 s with both. Where a folder among the arguments holds a thousand files that are to be read, both
# are used: each notice then takes half the time. A run that finds a hundred of them changed takes 12 s of CPU instead of 19.
# --enable-native-access: SQLite's library is loaded, which JDK 24 and newer warn about.
# useNativeAccessorOnly: a class made for each method that is called once by reflection costs more than it saves.
# ArchiveRelocationMode=0: the archive stays where it was made for; moving its pointers takes a sixth of a cold search.
# AOT…Training: what is compiled by the archive's advice is ready too late for a short run, and keeps the second core busy.
# IgnoreUnrecognizedVMOptions: a Java that lacks one of these starts without it.
# -Xlog:disable: a JVM that can't use the archive goes on without it, and needn't say so on standard output.
start_options() {
  tiers=-XX:TieredStopAtLevel=1
  case ${2:-} in
    run | extract) if names_many_files "$@"; then tiers=$MANY_FILES_TIERS; fi ;;
  esac
  case ${SEARCH_PATH:+words}${2:-} in
    words*) ARCHIVE_OF=words ;;
    search | suggest | similar | show | cites | cited-by | conflicts | stats | ledger | due) ARCHIVE_OF=index ;;
    *) ARCHIVE_OF=files ;;
  esac
  release=
  if [ -r "$JAVA_FOUND/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) release=${line#JAVA_VERSION=} ;; esac
    done < "$JAVA_FOUND/release"
    release=${release#\"}
    release=${release%\"}
  fi
  JAVA_OPTIONS="-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC $tiers --enable-native-access=ALL-UNNAMED
    -Djdk.reflect.useNativeAccessorOnly=true -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining -XX:-AOTRecordTraining -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr"
  # Memory in large pages, where the system has them to give: its first touch took a twelfth of a search's time.
  # Asked before, since a Java may complain where there are none.
  if [ -r /sys/kernel/mm/transparent_hugepage/enabled ] &&
    IFS= read -r pages < /sys/kernel/mm/transparent_hugepage/enabled; then
    case $pages in *'[madvise]'* | *'[always]'*) JAVA_OPTIONS="$JAVA_OPTIONS -XX:+UseTransparentHugePages" ;; esac
  fi
  # Room for a short command without a collection of garbage: the dictionaries would be copied by each. Java would not
  # start where a limit of the user's own (-Xmx) is lower.
  case ${HONGTOU_JAVA_OPTS:-}$ARCHIVE_OF in
    *-Xm*) ;;
    *files) JAVA_OPTIONS="$JAVA_OPTIONS -Xms128m -XX:NewSize=100m" ;;
    *) JAVA_OPTIONS="$JAVA_OPTIONS -Xms64m -XX:NewSize=40m" ;;
  esac
  JAVA_ARCHIVE=
  case $release in
    2[1-4] | 2[1-4].*)
      JAVA_ARCHIVE=$1/start-$ARCHIVE_OF-$release.jsa
      JAVA_ARCHIVE_MAKE=-XX:ArchiveClassesAtExit=
      JAVA_ARCHIVE_USE=-XX:SharedArchiveFile=
      ;;
    [2-9][0-9] | [2-9][0-9].*)
      JAVA_ARCHIVE=$1/start-$ARCHIVE_OF-$release.aot
      JAVA_ARCHIVE_MAKE=-XX:AOTCacheOutput=
      JAVA_ARCHIVE_USE=-XX:AOTCache=
      ;;
  esac
}

# Makes the archive of loaded classes for the jars in folder $1 by a run of the kind ARCHIVE_OF on the notices of folder
# $2, a few seconds of work. Where that fails, an empty file stands for it, so that it isn't tried at each start.
make_archive() {
  folder=$(mktemp -d 2> /dev/null) || return 0
  # The notices more than once: that a search shows one once is part of its work.
  # Many times: Lucene reads words that many texts have by other classes.
  mkdir "$folder/corpus" && for time in 0 1 2 3 4 5 6 7 8 9; do
    mkdir "$folder/corpus/$time" && cp "$2"/*.txt "$folder/corpus/$time" 2> /dev/null
  done
  # shellcheck disable=SC2086 # JAVA_OPTIONS holds several options
  {
    if [ "$ARCHIVE_OF" = files ]; then
      "$JAVA_FOUND/bin/java" "$JAVA_ARCHIVE_MAKE$folder/archive" $JAVA_OPTIONS -jar "$1/hongtou.jar" \
        extract "$folder/corpus/0/jiangxi-kaifaqu.txt"
    else
      "$JAVA_FOUND/bin/java" $JAVA_OPTIONS -jar "$1/hongtou.jar" run "$folder/corpus" --index "$folder/index"
      if [ "$ARCHIVE_OF" = words ]; then
        "$JAVA_FOUND/bin/java" "$JAVA_ARCHIVE_MAKE$folder/archive" $JAVA_OPTIONS -cp "$SEARCH_PATH" org.hongtou.cli.Main \
          search 省商务厅 --limit 1000 --index "$folder/index"
      else
        "$JAVA_FOUND/bin/java" "$JAVA_ARCHIVE_MAKE$folder/archive" $JAVA_OPTIONS -jar "$1/hongtou.jar" \
          search 省商务厅 --limit 1000 --index "$folder/index" --kind task,notice
      fi
    fi
  } > "$1/start.log" 2>&1
  if [ -s "$folder/archive" ]; then
    cp "$folder/archive" "$JAVA_ARCHIVE.new" && mv "$JAVA_ARCHIVE.new" "$JAVA_ARCHIVE"
  else
    : > "$JAVA_ARCHIVE"
  fi
  rm -rf "$folder"
}

# Builds the jar of the project in folder $1; says something only if that fails.
build_jar() {
  mkdir -p "$1/target" || return 1
  run_maven "$1" -DskipTests package > "$1/target/build.log" 2>&1 && return 0
  grep -E '^(\[ERROR\]|\[WARNING\]|hongtou:)' "$1/target/build.log" >&2
  return 1
}
