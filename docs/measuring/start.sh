#!/usr/bin/env bash
# Starts the packaged application some times and reports the time to readiness and the resident memory.
# usage: docs/measuring/start.sh [JAVA_HOME] [RUNS]      after ./mvnw -q package -DskipTests
set -euo pipefail
cd "$(dirname "$0")/../.."
java="${1:-${JAVA_HOME:-/usr}}/bin/java"
runs="${2:-3}"
port="${PORT:-18080}"
jars=(target/backcheck-*.jar)
[ -e "${jars[0]}" ] || { echo "There is no jar: run ./mvnw -q package -DskipTests first" >&2; exit 1; }

"$java" -version 2>&1 | head -n 1
for run in $(seq "$runs"); do
	home=$(mktemp -d)
	begin=$(date +%s%N)
	SERVER_PORT=$port SPRING_DATASOURCE_URL="jdbc:h2:file:$home/backcheck;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" \
		BACKCHECK_PRIVACY_KEYFILE="$home/backcheck.key" "$java" ${JAVA_OPTIONS:-} -jar "${jars[0]}" >"$home/log" 2>&1 &
	pid=$!
	trap 'kill "$pid" 2>/dev/null || true' EXIT
	until curl -fsS -o /dev/null "http://127.0.0.1:$port/actuator/health/readiness" 2>/dev/null; do
		kill -0 "$pid" 2>/dev/null || { cat "$home/log" >&2; exit 1; }
		sleep 0.05
	done
	ready=$(( ($(date +%s%N) - begin) / 1000000 ))
	curl -fsS -o /dev/null "http://127.0.0.1:$port/"
	first=$(( ($(date +%s%N) - begin) / 1000000 ))
	sleep 10
	echo "run $run: ready $ready ms, first page $first ms, resident $(awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$pid/status") MiB after 10 s idle"
	kill "$pid"
	wait "$pid" 2>/dev/null || true
	trap - EXIT
	rm -rf "$home"
done
