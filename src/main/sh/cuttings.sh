#!/bin/sh
# Cuttings in one file: this head starts the jar that follows it with JAVA_HOME's java, or the one on the PATH.
java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
elif ! command -v java >/dev/null 2>&1; then
    echo "cuttings: no java found; install Java 17 or newer, or set JAVA_HOME" >&2
    exit 2
fi
exec "$java" -XX:+UseSerialGC ${CUTTINGS_JAVA_OPTS:-} -jar "$0" "$@"
