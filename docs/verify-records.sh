#!/bin/sh
# Verifies deletion records with openssl alone.
#
#   sh verify-records.sh FOLDER
#
# FOLDER holds root.pem, and for each record NAME.json with NAME.p7s.
# One line for each record and a total; exit 0 only when there was something to
# verify and all of it held. Compare root.pem's fingerprint, printed first, with
# the one you were given on paper: the records are worth what that root is worth.
set -u
LC_ALL=C
export LC_ALL

# Names come from whoever made the folder: none of them moves the cursor or colours the screen.
shown() { printf '%s' "$1" | tr '\000-\037\177' '[?*]' | sed "s/$(printf '\302[\200-\237]')/?/g"; }

folder=${1:-.}
root=$folder/root.pem

if [ ! -f "$root" ]; then
  printf 'no root.pem in %s\n' "$(shown "$folder")" >&2
  exit 1
fi
fingerprint=$(openssl x509 -in "$root" -noout -fingerprint -sha256) || exit 1
echo "root ${fingerprint#*=}"

verify() { # NAME [-attime SECONDS]
  name=$1
  shift
  openssl cms -verify -cades -binary -inform DER -in "$name.p7s" -content "$name.json" \
    -CAfile "$root" -purpose any "$@" -out /dev/null >/dev/null 2>&1
}

# The moment the record says its objects were destroyed, in seconds since 1970.
seconds_of() { # NAME
  set -- $(sed -n 's/.*"destroyedAt":"\([0-9]\{4\}\)-\([0-9][0-9]\)-\([0-9][0-9]\)T\([0-9][0-9]\):\([0-9][0-9]\):\([0-9][0-9]\)[.0-9]*Z".*/\1 \2 \3 \4 \5 \6/p' "$1.json")
  [ $# -eq 6 ] || return 1
  # 08 is no octal number.
  year=$1 month=${2#0} day=${3#0} hour=${4#0} minute=${5#0} second=${6#0}
  # Days from 1 March of the year 0 (proleptic Gregorian), so that leap days come last.
  if [ "$month" -le 2 ]; then year=$((year - 1)) month=$((month + 12)); fi
  days=$((365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day - 719469))
  echo $((days * 86400 + hour * 3600 + minute * 60 + second))
}

good=0
bad=0
for file in "$folder"/*.json "$folder"/*.p7s; do
  [ -f "$file" ] || continue
  name=${file%.*}
  case $file in
  *.p7s)
    # A signature with its record was counted with the record.
    [ -f "$name.json" ] && continue
    verdict='FAILED   record missing'
    ;;
  *)
    if [ ! -f "$name.p7s" ]; then
      verdict='FAILED   signature missing'
    elif verify "$name"; then
      verdict='verified'
    elif seconds=$(seconds_of "$name") && verify "$name" -attime "$seconds"; then
      verdict='verified at the time the record names; its certificates have since ended'
    else
      verdict='FAILED   altered, or not under this root'
    fi
    ;;
  esac
  case $verdict in
  verified*) good=$((good + 1)) ;;
  *) bad=$((bad + 1)) ;;
  esac
  printf '%s  %s\n' "$(shown "${name##*/}")" "$verdict"
done

echo "$good verified, $bad failed"
[ "$good" -gt 0 ] && [ "$bad" -eq 0 ]
