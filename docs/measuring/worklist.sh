#!/usr/bin/env bash
# Measures the worklist and the case page on PostgreSQL, for each number of cases, and prints markdown tables.
# usage: docs/measuring/worklist.sh [CASES...]      after ./mvnw -q package -DskipTests; needs PostgreSQL 15+ and Node 20
# The database is a throw-away one of its own, in TMPDIR; a million cases need about 16 GB there.
set -euo pipefail
cd "$(dirname "$0")/../.."
sizes=("${@:-1000}")
java="${JAVA_HOME:-/usr}/bin/java"
jars=(target/backcheck-*.jar)
[ -e "${jars[0]}" ] || { echo "There is no jar: run ./mvnw -q package -DskipTests first" >&2; exit 1; }
PATH="$PATH:$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)"
port="${PORT:-18090}"
pgport=$((port + 1))
home=$(mktemp -d)
app=
# PostgreSQL does not run as root: then as the user postgres.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
finish() {
	[ -z "$app" ] || kill "$app" 2>/dev/null || true
	as pg_ctl -D "$home/pg" -m immediate stop >/dev/null 2>&1 || true
	rm -rf "$home"
}
trap finish EXIT
if [ "$(id -u)" = 0 ]; then chown postgres "$home"; fi
(cd "$home" && as initdb -D "$home/pg" -A trust -U backcheck -E UTF8 --locale=C >/dev/null)
# What is lost with the machine may be lost: nothing here is kept.
as pg_ctl -w -D "$home/pg" -l "$home/pg.log" start -o "-p $pgport -k $home -c listen_addresses=127.0.0.1 -c fsync=off \
	-c synchronous_commit=off -c full_page_writes=off -c shared_buffers=1GB -c max_wal_size=4GB -c wal_level=minimal \
	-c max_wal_senders=0 -c maintenance_work_mem=512MB -c autovacuum=off" >/dev/null
sql() { psql -X -A -t -q -h 127.0.0.1 -p "$pgport" -U backcheck -d "$1" -c "$2"; }

export BACKCHECK_PRIVACY_KEYFILE="$home/backcheck.key"
export SPRING_DATASOURCE_USERNAME=backcheck SPRING_DATASOURCE_PASSWORD=
for cases in "${sizes[@]}"; do
	sql postgres "create database cases_$cases"
	export SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$pgport/cases_$cases?reWriteBatchedInserts=true"
	"$java" ${JAVA_OPTIONS:-} -jar "${jars[0]}" --spring.profiles.active=seed --backcheck.seed.cases="$cases" \
		--backcheck.seed.random=1 >"$home/seed.log" 2>&1 || { tail -n 40 "$home/seed.log" >&2; exit 1; }
	sql "cases_$cases" "vacuum analyze"
	echo
	echo "## $cases cases"
	echo
	grep -o 'Made up .*' "$home/seed.log"
	sql "cases_$cases" "select 'Database: ' || pg_size_pretty(pg_database_size(current_database())) || ', of it checks '
		|| pg_size_pretty(pg_total_relation_size('submissions') + pg_total_relation_size('contacts')) || ', cases '
		|| pg_size_pretty(pg_total_relation_size('clinic_case') + pg_total_relation_size('case_event'))"
	sql "cases_$cases" "select count(*) || ' open, ' || count(*) filter (where due_at < now()) || ' overdue' from clinic_case where is_open"
	echo
	sql "cases_$cases" "select reference from clinic_case order by random() limit 330" >"$home/references"
	sql "cases_$cases" "select lower(replace(urgency, '_', '-')) || '_' || round(extract(epoch from due_at) * 1000) || '_'
		|| round(extract(epoch from arrived_at) * 1000) || '_' || id from clinic_case where is_open
		order by list_rank, due_at, arrived_at, id offset (select count(*) / 2 from clinic_case where is_open) limit 1" >"$home/middle"
	SERVER_PORT=$port "$java" ${JAVA_OPTIONS:-} -jar "${jars[0]}" --server.address=127.0.0.1 \
		--backcheck.demo.accounts-allowed=true >"$home/app.log" 2>&1 &
	app=$!
	until curl -fsS -o /dev/null "http://127.0.0.1:$port/actuator/health/readiness" 2>/dev/null; do
		kill -0 "$app" 2>/dev/null || { tail -n 40 "$home/app.log" >&2; exit 1; }
		sleep 0.2
	done
	node docs/measuring/worklist.mjs "http://127.0.0.1:$port" "$home/references" "$(cat "$home/middle")"
	kill "$app"
	wait "$app" 2>/dev/null || true
	app=
	sql postgres "drop database cases_$cases"
done
