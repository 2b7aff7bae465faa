#!/usr/bin/env bash
# What a browser with an empty cache transfers for a page and everything that it loads, compressed as it was sent.
# usage: docs/measuring/bytes.sh [ADDRESS] [PATH]     against a running application
# The path of a question needs a check: with no path one is started and its first question is measured.
set -euo pipefail
base="${1:-http://127.0.0.1:8080}"
path="${2:-}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fetch() { curl -sS --compressed -b "$work/cookies" -c "$work/cookies" "$@"; }

if [ -z "$path" ]; then
	token=$(fetch "$base/" | sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' | head -n 1)
	path=$(fetch -o /dev/null -w '%{redirect_url}' --data-urlencode "_csrf=$token" "$base/check" | sed "s|^$base||")
fi
total=0
measure() {
	local size
	size=$(fetch -o "$2" -w '%{http_code} %{size_header} %{size_download}' "$base$1")
	read -r status head body <<<"$size"
	total=$((total + head + body))
	printf '%8d bytes  (%d + %d)  %s  %s\n' $((head + body)) "$head" "$body" "$status" "$1"
}
measure "$path" "$work/page"
# The browser asks for the style sheets, scripts, pictures and fonts that the page links; further fonts only where used.
grep -oE '(href|src)="/assets/[^"]+"' "$work/page" | sed -E 's/^[^"]+"([^"]+)"$/\1/' | sort -u >"$work/links"
while read -r link; do
	measure "$link" /dev/null
done <"$work/links"
printf '%8d bytes  in all\n' "$total"
