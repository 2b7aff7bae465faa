#!/usr/bin/env bash
# Steps per second (POST, redirect, GET) with 1 and 16 patients at once, against a running application.
# usage: docs/measuring/steps.sh [ADDRESS] [PID]      the process, if given, is asked for its CPU time and memory
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
base="${1:-http://127.0.0.1:8080}"
process=()
[ -n "${2:-}" ] && process=(--pid "$2")
for patients in 1 16; do
	node "$here/journey.mjs" "$here/benign.json" --base "$base" --concurrency "$patients" --warmup 10 --duration 15 --repeat 3 "${process[@]}"
done
