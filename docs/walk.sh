#!/bin/sh
# One closed proceeding all the way, by the API alone: scans in, a verified deletion record out.
#
#   sh docs/walk.sh http://127.0.0.1:8080 SCAN.pdf [SCAN.jpg SCAN.tif ...]
#
# Needs curl, openssl and sha256sum. The proceeding was closed on 15.03.2019 and is kept
# for five years, so it has been due since 01.01.2025. Leaves the record in ./walk-out.
set -eu

[ $# -ge 2 ] || { sed -n '4p' "$0" >&2; exit 2; }
url=$1
shift
out=walk-out
mkdir -p "$out"

say() { printf '%s\n' "$*" >&2; }

# field NAME: the first text or number of that name in the JSON on standard input
field() { sed -n 's/.*"'"$1"'":"\{0,1\}\([^",}]*\).*/\1/p' | head -n 1; }
# first NAME: the same, but the first occurrence on the line
first() { tr ',{[' '\n\n\n' | sed -n 's/^"'"$1"'":"\{0,1\}\([^",}]*\).*/\1/p' | head -n 1; }

token() { curl -sS -X POST "$url/local/token" -H 'content-type: application/json' -d "{\"user\":\"$1\"}" | field access_token; }

# ask PERSON METHOD PATH [BODY]: the answer, or the problem in words and the end
ask() {
  answer=$(curl -sS -w '\n%{http_code}' -X "$2" "$url$3" -H "authorization: Bearer $(token "$1")" \
    -H 'accept-language: en' -H 'content-type: application/json' ${4:+-d "$4"})
  case $answer in
  *"
2"[0-9][0-9]) printf '%s\n' "$answer" | sed '$d' ;;
  *) say "$1 $2 $3 was refused: $answer"; exit 1 ;;
  esac
}

# wait_for STAGE PERSON PATH
wait_for() {
  tries=0
  while [ "$(ask "$2" GET "$3" | first stage)" != "$1" ]; do
    tries=$((tries + 1))
    [ $tries -lt 120 ] || { say "$3 did not become $1"; exit 1; }
    sleep 1
  done
}

say '1. agent-1 opens the case file and uploads the scans'
file=$(ask agent-1 POST /v1/case-files '{"kind":"proceeding","index":"02-01","language":"ru",
  "heading":"О взыскании задолженности, исполнительное производство № 77/2019","proceedingNumber":"77/2019",
  "startedOn":"2018-02-01","closedOn":"2019-03-15","closingGround":"исполнено"}' | first id)
for scan in "$@"; do
  case $scan in
  *.pdf) type=application/pdf ;;
  *.jpg | *.jpeg) type=image/jpeg ;;
  *.tif | *.tiff) type=image/tiff ;;
  *.png) type=image/png ;;
  *) say "$scan: a scan is a .pdf, .jpg, .tif or .png"; exit 2 ;;
  esac
  bytes=$(wc -c <"$scan" | tr -d ' ')
  hash=$(sha256sum "$scan" | cut -c1-64)
  added=$(ask agent-1 POST "/v1/case-files/$file/documents" \
    "{\"name\":\"$(basename "$scan")\",\"mediaType\":\"$type\",\"bytes\":$bytes,\"sha256\":\"$hash\"}")
  document=$(printf '%s' "$added" | first id)
  # Every header of the answer goes with the upload as it stands.
  printf '%s' "$added" | sed 's/.*"headers":{\([^}]*\)}.*/\1/' | tr ',' '\n' |
    sed 's/^"\(.*\)":"\(.*\)"$/header = "\1: \2"/' >"$out/headers"
  curl -sSf -X PUT -K "$out/headers" --data-binary "@$scan" "$(printf '%s' "$added" | first url)" >/dev/null
  ask agent-1 POST "/v1/case-files/$file/documents/$document/complete" '{}' >/dev/null
done
rm -f "$out/headers"

say '2. the file is sealed under lock'
ask agent-1 POST "/v1/case-files/$file/seal" '{}' >/dev/null
wait_for sealed agent-1 "/v1/case-files/$file"

say '3. inventories of 2019: of temporary files by the agent, of permanent ones (none) by the chairman'
temporary=$(ask agent-1 POST /v1/inventories '{"year":2019,"section":"up-to-10-years"}' | first id)
ask agent-1 POST "/v1/inventories/$temporary/approve" '{}' >/dev/null
permanent=$(ask agent-1 POST /v1/inventories '{"year":2019,"section":"permanent"}' | first id)
ask chair POST "/v1/inventories/$permanent/approve" '{"empty":true}' >/dev/null

say '4. the sweep finds it due'
swept=$(ask officer POST /v1/retention/sweeps '{}')
today=$(printf '%s' "$swept" | first today)

say '5. the act is drawn up, submitted, and approved by the commission'
act=$(ask agent-1 POST /v1/acts "{\"language\":\"ru\",\"caseFiles\":[\"$file\"]}" | first id)
ask agent-1 POST "/v1/acts/$act/submit" '{}' >/dev/null
for member in chair agent-2 agent-3; do ask "$member" POST "/v1/acts/$act/votes" '{"verdict":"approve"}' >/dev/null; done

say '6. the head orders, the commission of three assembles, the file is destroyed'
ask head POST "/v1/acts/$act/order" "{\"number\":\"14-П\",\"datedOn\":\"$today\"}" >/dev/null
for person in agent-1 chair justice; do ask "$person" POST "/v1/acts/$act/commission" '{"present":true}' >/dev/null; done
wait_for closed agent-1 "/v1/acts/$act"
for person in agent-1 chair justice; do ask "$person" POST "/v1/acts/$act/destruction/sign" '{}' >/dev/null; done

say '7. the record, which needs no account, is verified by openssl alone'
curl -sSf "$url/v1/deletion-records/$file" >"$out/record.json"
curl -sSf "$url/v1/deletion-records/$file/signature" >"$out/record.p7s"
curl -sSf "$url/v1/evidence/certificates" | awk '/-----BEGIN/ { pem = "" } { pem = pem $0 "\n" } END { printf "%s", pem }' >"$out/root.pem"
curl -sSfL "$url/v1/acts/$act/paper?part=1" -H "authorization: Bearer $(token agent-1)" >"$out/act-part-1.pdf"
curl -sSfL "$url/v1/acts/$act/paper?part=2" -H "authorization: Bearer $(token agent-1)" >"$out/act-part-2.pdf"
openssl cms -verify -cades -binary -inform DER -in "$out/record.p7s" -content "$out/record.json" \
  -CAfile "$out/root.pem" -purpose any -out /dev/null
say "done: the papers and the record are in $out"
