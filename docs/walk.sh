#!/bin/sh
# One closed proceeding all the way, by the API alone: scans in, a verified deletion record out.
#
#   sh docs/walk.sh http://127.0.0.1:8080 SCAN.pdf [SCAN.jpg SCAN.tif ...]
#
# Needs curl, openssl and sha256sum. The proceeding was closed on 15.03.2019 and is kept
# for five years, so it has been due since 01.01.2025. Leaves the record in ./walk-out.
set -u

out=walk-out
say() { printf '%s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

[ $# -ge 2 ] || stop 'sh docs/walk.sh http://127.0.0.1:8080 SCAN.pdf [SCAN.jpg SCAN.tif ...]'
url=${1%/}
shift
mkdir -p "$out"

type_of() { # FILE: its media type by its name; the service looks at the content itself
  case $(printf '%s' "$1" | tr '[:upper:]' '[:lower:]') in
  *.pdf) echo application/pdf ;;
  *.jpg | *.jpeg) echo image/jpeg ;;
  *.tif | *.tiff) echo image/tiff ;;
  *.png) echo image/png ;;
  *) return 1 ;;
  esac
}
for scan in "$@"; do
  [ -r "$scan" ] || stop "$scan cannot be read"
  type_of "$scan" >/dev/null || stop "$scan: a scan here is a .pdf, .jpg, .tif or .png"
done
curl -sS -o /dev/null "$url/health" 2>/dev/null || stop "nothing answers at $url: is the service running (npm start)?"

# first NAME: the first text or number of that name in the JSON on standard input
first() { tr ',{[' '\n\n\n' | sed -n 's/^"'"$1"'":"\{0,1\}\([^",}]*\).*/\1/p' | head -n 1; }

token() { curl -sS -X POST "$url/local/token" -H 'content-type: application/json' -d "{\"user\":\"$1\"}" | first access_token; }

# ask PERSON METHOD PATH [BODY]: the answer in $answer, or the problem in words and the end
ask() {
  answer=$(curl -sS -w '\n%{http_code}' -X "$2" "$url$3" -H "authorization: Bearer $(token "$1")" \
    -H 'accept-language: ru' -H 'content-type: application/json' ${4:+-d "$4"})
  status=$(printf '%s\n' "$answer" | tail -n 1)
  answer=$(printf '%s\n' "$answer" | sed '$d')
  case $status in
  2??) ;;
  *) stop "$1 $2 $3 was refused ($status): $answer" ;;
  esac
}
the() { printf '%s' "$answer" | first "$1"; }

# wait_for STAGE PERSON PATH [STAGE-THAT-MEANS-NO]
wait_for() {
  tries=0
  while ask "$2" GET "$3"; [ "$(the stage)" != "$1" ]; do
    [ "$(the stage)" != "${4:-}" ] || stop "$3 is $4 again: $(printf '%s' "$answer" | sed 's/.*"findings":\(\[[^]]*\]\).*/\1/')"
    tries=$((tries + 1))
    [ $tries -lt 120 ] || stop "$3 did not become $1"
    sleep 1
  done
}

say '1. agent-1 opens the case file and uploads the scans'
ask agent-1 POST /v1/case-files '{"kind":"proceeding","index":"02-01","language":"ru",
  "heading":"О взыскании задолженности, исполнительное производство № 77/2019","proceedingNumber":"77/2019",
  "startedOn":"2018-02-01","closedOn":"2019-03-15","closingGround":"исполнено"}'
file=$(the id)
for scan in "$@"; do
  name=$(basename "$scan" | tr -d '"\\')
  bytes=$(wc -c <"$scan" | tr -d ' ')
  hash=$(sha256sum <"$scan" | cut -c1-64)
  ask agent-1 POST "/v1/case-files/$file/documents" \
    "{\"name\":\"$name\",\"mediaType\":\"$(type_of "$scan")\",\"bytes\":$bytes,\"sha256\":\"$hash\"}"
  document=$(the id)
  # Every header of the answer goes with the upload as it stands.
  printf '%s' "$answer" | sed 's/.*"headers":{\([^}]*\)}.*/\1/' | tr ',' '\n' |
    sed 's/^"\(.*\)":"\(.*\)"$/header = "\1: \2"/' >"$out/headers"
  curl -sSf -X PUT -K "$out/headers" --data-binary "@$scan" "$(the url)" >/dev/null || stop "$scan did not arrive"
  ask agent-1 POST "/v1/case-files/$file/documents/$document/complete" '{}'
done
rm -f "$out/headers"

say '2. the file is sealed under lock'
ask agent-1 POST "/v1/case-files/$file/seal" '{}'
wait_for sealed agent-1 "/v1/case-files/$file" open

say '3. inventories of 2019: of temporary files by the agent, of permanent ones by the chairman'
ask agent-1 POST /v1/inventories '{"year":2019,"section":"up-to-10-years"}'
ask agent-1 POST "/v1/inventories/$(the id)/approve" '{}'
ask agent-1 POST /v1/inventories '{"year":2019,"section":"permanent"}'
[ "$(the stage)" = approved ] || ask chair POST "/v1/inventories/$(the id)/approve" '{"empty":true}'

say '4. the sweep finds it due'
ask officer POST /v1/retention/sweeps '{}'
today=$(the today)

say '5. the act is drawn up, submitted, and approved by the commission'
ask agent-1 POST /v1/acts "{\"language\":\"ru\",\"caseFiles\":[\"$file\"]}"
act=$(the id)
ask agent-1 POST "/v1/acts/$act/submit" '{}'
for member in chair agent-2 agent-3; do ask "$member" POST "/v1/acts/$act/votes" '{"verdict":"approve"}'; done

say '6. the head orders, the commission of three assembles, the file is destroyed'
ask head POST "/v1/acts/$act/order" "{\"number\":\"14-П\",\"datedOn\":\"$today\"}"
ask agent-1 POST "/v1/acts/$act/commission" \
  "{\"present\":true,\"paper\":{\"destroyedOn\":\"$today\",\"manner\":\"измельчение и сожжение\",\"place\":\"город Алматы\"}}"
for person in chair justice; do ask "$person" POST "/v1/acts/$act/commission" '{"present":true}'; done
wait_for closed agent-1 "/v1/acts/$act"
for person in agent-1 chair justice; do ask "$person" POST "/v1/acts/$act/destruction/sign" '{}'; done

say '7. the record, which needs no account, is verified by openssl alone'
set -e
curl -sSf "$url/v1/deletion-records/$file" >"$out/record.json"
curl -sSf "$url/v1/deletion-records/$file/signature" >"$out/record.p7s"
curl -sSf "$url/v1/evidence/certificates" |
  awk '/-----BEGIN/ { pem = "" } { pem = pem $0 "\n" } END { printf "%s", pem }' >"$out/root.pem"
for part in 1 2; do
  curl -sSfL "$url/v1/acts/$act/paper?part=$part" -H "authorization: Bearer $(token agent-1)" >"$out/act-part-$part.pdf"
done
openssl cms -verify -cades -binary -inform DER -in "$out/record.p7s" -content "$out/record.json" \
  -CAfile "$out/root.pem" -purpose any -out /dev/null
say "done: the papers and the record are in $out"
