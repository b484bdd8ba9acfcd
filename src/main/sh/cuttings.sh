#!/bin/sh
# Cuttings in one file: this head starts the jar that follows it with JAVA_HOME's java, or the one on the PATH. Java does
# not know which of its streams are terminals and how wide they are, so the head tells it.
java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
elif ! command -v java >/dev/null 2>&1; then
    echo "cuttings: no java found; install Java 17 or newer, or set JAVA_HOME" >&2
    exit 2
fi
terminal=
if [ -t 1 ]; then
    size=$(stty size 2>/dev/null </dev/tty)
    terminal="-Dcuttings.out.terminal=true -Dcuttings.columns=${size#* }"
fi
if [ -t 2 ]; then
    terminal="$terminal -Dcuttings.err.terminal=true"
fi
# What is done in a second gains nothing from the slower, better compiler.
case ${1:-} in
    crawl | import | extract | export) compiler= ;;
    *) compiler=-XX:TieredStopAtLevel=1 ;;
esac
# shellcheck disable=SC2086
exec "$java" -XX:+UseSerialGC $compiler $terminal ${CUTTINGS_JAVA_OPTS:-} -jar "$0" "$@"
