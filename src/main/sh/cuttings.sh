#!/bin/sh
# Cuttings in one file: this head starts the jar that follows it with JAVA_HOME's java, or the one on the PATH. Java does
# not know which of its streams are terminals and how wide they are, so the head tells it.
java=${JAVA_HOME:+$JAVA_HOME/bin/java}
if [ ! -x "$java" ] && ! java=$(command -v java 2>/dev/null); then
    echo "cuttings: no java found; install Java 17 or newer, or set JAVA_HOME" >&2
    exit 2
fi
# Names on the command line and of files are UTF-8, even from cron, which says nothing about it.
export LC_ALL=C.UTF-8
terminal=
if [ -t 1 ]; then
    size=$(stty size 2>/dev/null </dev/tty)
    terminal="-Dcuttings.out.terminal=true -Dcuttings.columns=${size#* }"
fi
if [ -t 2 ]; then
    terminal="$terminal -Dcuttings.err.terminal=true"
fi
# What is done in a second gains nothing from the slower, better compiler, little from compiling what runs a few hundred
# times, but something from the one collector that takes the platform's own objects out of the cache below as they are.
machine="-XX:+UseG1GC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3"
# SQLite's driver asks for the names of months and days, which nobody sees; these are found sooner than all languages'.
plain=-Djava.locale.providers=SPI
case "$*" in
    # A heap that begins small stays near what is needed; Java would fill a 64th of the machine's memory first.
    import* | reextract* | export* | check*) machine="-XX:+UseSerialGC -Xms64m" ;;
    crawl* | extract*--list*) machine=-XX:+UseSerialGC ;;
    find* | show* | authors* | stats* | duplicates* | history* | diff* | capture* | sites* | runs* | help*)
        machine="$machine $plain" ;;
esac

# Loading classes is most of what a lookup takes. So the first start makes, aside and in processes of its own, a cache of
# them for this very file and this very java; another file or java gets another one. CUTTINGS_NO_CACHE=1 does without.
make_cache() {
    umask 077
    mkdir -p "$caches" || return
    find "$caches" -mindepth 1 -maxdepth 1 \( -name '*.making' -mmin +10 -o -mtime +90 \) -exec rm -rf {} +
    mkdir "$cache.making" && cd "$cache.making" || return
    # Another first start may have made it just before.
    [ ! -e "$cache" ] || { rmdir "$cache.making"; return; }
    # A cache that is always mapped to the address that it was made for need not be changed in memory at each start; and
    # classes of the Java 5 that picocli is compiled for would be verified at each start, though the cache holds them.
    fixed="-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-BytecodeVerificationRemote"
    "$java" $fixed -version || fixed=
    # Java 24 and newer, which know the first of these options, warn without the second. Older ones must not be given it,
    # for they would not take the modules from the cache; newer ones must be given it when the cache is made, too.
    native=
    ! "$java" --illegal-native-access=allow -version || native=$natively
    echo "$fixed $native" >options
    set -- -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$file"
    "$java" "$@" -XX:DumpLoadedClassList=filling $main warm-up . &&
        "$java" "$@" $plain -Dorg.sqlite.lib.path=. -XX:DumpLoadedClassList=lookups $main warm-up --lookups . &&
        # Two lists number their classes each. And a method of one of those old classes that a lambda stands for would link
        # the class, which then could not be put into the cache.
        {
            cat lookups filling
            # Threads that wait for each other, which they did not when the lists were made.
            lock=java/util/concurrent/locks/AbstractQueuedSynchronizer
            echo "$lock\$Node"
            echo "$lock\$ExclusiveNode"
        } |
        sed -e '/ source: /d' -e 's/ id: [0-9]*$//' -e '/^@lambda-proxy .* REF_[A-Za-z]* picocli\//d' \
            -e '/^@lambda-proxy cuttings\/cli\/HelpCommand /d' >classes &&
        "$java" $native -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile=classes -XX:SharedArchiveFile=classes.jsa -cp "$file" &&
        mv "$cache.making" "$cache"
}
case $0 in
    /*) file=$0 ;;
    *) file=$PWD/$0 ;;
esac
main=cuttings.cli.Main
# By its class and not as a jar the program can start from the cache without a look at the file. Java looks for temporary
# files in /tmp alone unless told.
set -- ${TMPDIR:+"-Djava.io.tmpdir=$TMPDIR"} -cp "$file" $main "$@"
fixed=--enable-native-access=ALL-UNNAMED
natively=$fixed
caches=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
if [ -n "$caches" ] && [ -z "${CUTTINGS_NO_CACHE:-}" ]; then
    caches=$caches/cuttings
    cache=$(ls -Ll -- "$java" "$file" 2>/dev/null | cksum)
    cache=$caches/${cache%% *}
    if [ -f "$cache/classes.jsa" ] && read -r fixed <"$cache/options"; then
        set -- "-XX:SharedArchiveFile=$cache/classes.jsa" "-Dorg.sqlite.lib.path=$cache" -Xshare:auto -Xlog:disable \
            -Xlog:all=error:stderr "$@"
    else
        (make_cache) </dev/null >/dev/null 2>&1 &
    fi
fi
# shellcheck disable=SC2086
exec "$java" $machine $fixed -XX:-UsePerfData $terminal ${CUTTINGS_JAVA_OPTS:-} "$@"
