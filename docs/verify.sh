#!/bin/sh
# Verifies the evidence of an act with openssl, sha256sum and a POSIX shell alone.
#
#   sh verify.sh [-r ROOT.pem] [-l LEAVES.txt] [-e CHECKPOINT.txt] [-c PROOF.json]… [FOLDER]
#
# FOLDER is the unpacked bundle.   -r  the root as the chamber gave it to you
# -l  the whole log, a leaf a line   -e  a checkpoint that somebody kept, with .sig beside it
# -c  an answer of GET /v1/evidence/consistency, where it takes one to tie the two
#
# Each finding is a line with its code; exit 0 only when there was something to verify
# and all of it held. Compare the root's fingerprint, printed first, with the one you
# were given on paper: everything else is worth what that root is worth.
set -u
LC_ALL=C
export LC_ALL

root='' leaves='' earlier='' proofs=''
while getopts r:l:e:c: option; do
  case $option in
  r) root=$OPTARG ;;
  l) leaves=$OPTARG ;;
  e) earlier=$OPTARG ;;
  c) proofs="$proofs $OPTARG" ;;
  *) exit 1 ;;
  esac
done
shift $((OPTIND - 1))
folder=${1:-.}

findings=0
found() { # CODE WHERE
  findings=$((findings + 1))
  echo "FAILED  $1  $2"
}
stop() {
  echo "$1" >&2
  exit 1
}

# --- small tools ---

hash_of() {
  sum=$(sha256sum) && echo "${sum%% *}"
}

# Bytes from hexadecimal digits: printf knows octal escapes everywhere.
bytes() ( # HEX
  rest=$1 octal=
  while [ -n "$rest" ]; do
    byte=$((0x${rest%"${rest#??}"})) rest=${rest#??}
    octal=$octal\\$((byte / 64))$((byte / 8 % 8))$((byte % 8))
  done
  printf "$octal"
)
leaf_of() { { printf '\000' && cat "$1"; } | hash_of; }
node() { bytes "01$1$2" | hash_of; }

# A field of our JSON, which is on one line or is put there; in texts a quote has a backslash before it.
field() { tr -d ' \n' <"$2" | sed -n 's/.*"'"$1"'":"\{0,1\}\([0-9A-Za-z._-]*\).*/\1/p'; }
path_of() { tr -d ' \n' <"$1" | sed -n 's/.*"path":\[\([0-9a-f",]*\)\].*/\1/p' | tr -d '"' | tr , ' '; }
head_of() { tr -d ' \n' <"$2" | sed -n 's/.*"'"$1"'":{\([^}]*\)}.*/\1/p' | tr , '\n'; } # from or to
size_in() { head_of "$1" "$2" | sed -n 's/^"size":\([0-9]*\)$/\1/p'; }
root_in() { head_of "$1" "$2" | sed -n 's/^"root":"\([0-9a-f]*\)"$/\1/p'; }
said() { sed -n "s/^$1 //p" "$2"; } # a line of a checkpoint
is_checkpoint() {
  [ "$(sed 's/^\([a-z.]*\).*/\1/' "$1" | tr '\n' ' ')" = 'kz.archive.checkpoint log size root at ' ] &&
    said size "$1" | grep -q '^[0-9]\{1,12\}$' && said root "$1" | grep -q '^[0-9a-f]\{64\}$'
}

# 2026-03-02T06:00:07Z in seconds since 1970.
seconds_of() {
  set -- $(echo "$1" | sed -n 's/^\([0-9]\{4\}\)-\([0-9][0-9]\)-\([0-9][0-9]\)T\([0-9][0-9]\):\([0-9][0-9]\):\([0-9][0-9]\)[.0-9]*Z$/\1 \2 \3 \4 \5 \6/p')
  [ $# -eq 6 ] || { echo 0 && return; }
  # 08 is no octal number.
  year=$1 month=${2#0} day=${3#0} hour=${4#0} minute=${5#0} second=${6#0}
  # Days from 1 March of the year 0, so that leap days come last.
  if [ "$month" -le 2 ]; then year=$((year - 1)) month=$((month + 12)); fi
  days=$((365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day - 719469))
  echo $((days * 86400 + hour * 3600 + minute * 60 + second))
}

# --- the tree: RFC 9162, 2.1.3.2 and 2.1.4.2; in subshells, so that their variables are their own ---

climb() ( # SEQ SIZE LEAF [HASH…]: the root that the path leads to
  at=$1 last=$(($2 - 1)) hash=$3
  shift 3
  for sibling; do
    [ "$last" -gt 0 ] || return 1
    if [ $((at % 2)) -eq 1 ] || [ "$at" -eq "$last" ]; then
      hash=$(node "$sibling" "$hash")
      while [ $((at % 2)) -eq 0 ] && [ "$at" -gt 0 ]; do at=$((at / 2)) last=$((last / 2)); done
    else
      hash=$(node "$hash" "$sibling")
    fi
    at=$((at / 2)) last=$((last / 2))
  done
  [ "$last" -eq 0 ] && echo "$hash"
)

continues() ( # SIZE ROOT SIZE ROOT [HASH…]: whether the second log begins with the first
  at=$(($1 - 1)) last=$(($3 - 1)) first=$2 second=$4
  [ "$1" -le "$3" ] || return 1
  if [ "$1" -eq "$3" ]; then [ $# -eq 4 ] && [ "$2" = "$4" ] && return 0 || return 1; fi
  if [ "$1" -eq 0 ]; then [ $# -eq 4 ] && [ "$2" = "$(printf '' | hash_of)" ] && return 0 || return 1; fi
  shift 4
  while [ $((at % 2)) -eq 1 ]; do at=$((at / 2)) last=$((last / 2)); done
  # A power of two is a whole subtree, and its root needs not be told.
  if [ "$at" -eq 0 ]; then older=$first; else [ $# -gt 0 ] && older=$1 && shift || return 1; fi
  newer=$older
  for sibling; do
    [ "$last" -gt 0 ] || return 1
    if [ $((at % 2)) -eq 1 ] || [ "$at" -eq "$last" ]; then
      older=$(node "$sibling" "$older") newer=$(node "$sibling" "$newer")
      while [ $((at % 2)) -eq 0 ] && [ "$at" -gt 0 ]; do at=$((at / 2)) last=$((last / 2)); done
    else
      newer=$(node "$newer" "$sibling")
    fi
    at=$((at / 2)) last=$((last / 2))
  done
  [ "$last" -eq 0 ] && [ "$older" = "$first" ] && [ "$newer" = "$second" ]
)

root_of() ( # SIZE; the leaves on standard input
  stack='' count=0
  while [ "$count" -lt "$1" ] && { read -r hash || [ -n "$hash" ]; }; do
    rest=$count
    while [ $((rest % 2)) -eq 1 ]; do
      hash=$(node "${stack##* }" "$hash") stack=${stack% *} rest=$((rest / 2))
    done
    stack="$stack $hash" count=$((count + 1))
  done
  [ "$count" -eq "$1" ] || return 1
  [ -n "$stack" ] || { printf '' | hash_of && return; }
  hash=${stack##* } stack=${stack% *}
  while [ -n "$stack" ]; do hash=$(node "${stack##* }" "$hash") stack=${stack% *}; done
  echo "$hash"
)

# --- seals and signatures ---

try() { # a command of openssl: whether it succeeds, and what it said
  why=$("$@" 2>&1 >/dev/null)
}
named_by() {
  case $why in
  *'content verify error'*) echo ContentAltered ;;
  *'expired'* | *'not yet valid'*) echo CertificateNotValidThen ;;
  *'certificate verify error'* | *'unable to get'* | *'self'*'signed certificate'*) echo SealNotUnderRoot ;;
  *'signature failure'* | *'verification failure'* | *'Verification failure'*) echo SealInvalid ;;
  *) echo SealMalformed ;;
  esac
}
# Certificates end and records stay: valid now, or at the moment that the content names.
then_or_now() { # INSTANT SUBCOMMAND ARGUMENT…
  instant=$1 command=$2
  shift 2
  try openssl "$command" "$@" && return
  [ "$(named_by)" = CertificateNotValidThen ] &&
    try openssl "$command" -attime "$(seconds_of "$instant")" "$@"
}
seal() { # CONTENT P7S INSTANT: the code of what is wrong, or nothing
  then_or_now "$3" cms -verify -cades -binary -inform DER -in "$2" -content "$1" -CAfile "$root" -purpose any -out /dev/null ||
    named_by
}
signature() { # TEXT SIGNATURE CHAIN INSTANT: the same for a bare signature
  openssl x509 -in "$3" -noout 2>/dev/null || { echo SealMalformed && return; }
  then_or_now "$4" verify -purpose any -CAfile "$root" "$3" || { named_by && return; }
  openssl x509 -in "$3" -pubkey -noout |
    openssl dgst -sha256 -verify /dev/stdin -signature "$2" "$1" >/dev/null 2>&1 || echo SealInvalid
}
fingerprints() { # PEM: one for each certificate
  one=''
  while IFS= read -r line; do
    one="$one$line
"
    case $line in
    *'END CERTIFICATE'*)
      printf '%s' "$one" | openssl x509 -noout -fingerprint -sha256 2>/dev/null | sed 's/.*=//'
      one=''
      ;;
    esac
  done <"$1"
}

# --- the root ---

for each in root leaves earlier; do
  eval "file=\$$each"
  [ -z "$file" ] || [ -f "$file" ] || stop "$file: there is no such file"
done
own=$folder/records/root.pem
[ -f "$own" ] || stop "$folder is no unpacked bundle: it has no records/root.pem"
root=${root:-$own}
known=$(fingerprints "$root")
[ -n "$known" ] || stop "$root holds no certificate"
echo "$known" | sed 's/^/root    /'
for one in $(fingerprints "$own"); do
  case $known in *"$one"*) ;; *) found RootNotTheOne "$one" ;; esac
done

# --- all files ---

sums=$folder/SHA256SUMS checkpoint=$folder/log/checkpoint.txt
part_one=$folder/papers/part-1.json part_two=$folder/papers/part-2.json signatures=$folder/signatures.json
for file in "$sums" "$sums.p7s" "$part_one" "$part_two" "$signatures" "$checkpoint" \
  "$folder/log/checkpoint.sig" "$folder/log/checkpoint.pem"; do
  [ -f "$file" ] || { found PartMissing "$file" && missing=1; }
done
[ -z "${missing:-}" ] || stop "$findings findings: parts are missing, and nothing more was verified"
is_checkpoint "$checkpoint" || found PartMalformed "$checkpoint"
size=$(said size "$checkpoint") tree=$(said root "$checkpoint") at=$(said at "$checkpoint")

while read -r sum name; do
  name=${name#\*}
  if [ ! -f "$folder/$name" ]; then
    found FileMissing "$name"
  elif [ "$(hash_of <"$folder/$name")" != "$sum" ]; then
    found FileAltered "$name"
  fi
done <"$sums"
files=$(cd "$folder" && find . -type f ! -name SHA256SUMS ! -name SHA256SUMS.p7s | sed 's/^\.\///')
for name in $files; do cut -c 67- "$sums" | grep -qxF "$name" || found FileNotInSums "$name"; done
code=$(seal "$sums" "$sums.p7s" "$at")
[ -z "$code" ] || found "$code" SHA256SUMS

# --- the act: its lines, its papers ---

act=$(sed -n 's/.*"act":{[^}]*"id":"\([^"]*\)".*/\1/p' "$part_one")
for file in "$part_two" "$signatures"; do
  tr -d ' \n' <"$file" | grep -Eq "\"act\":(\"$act\"|\{[^}]*\"id\":\"$act\")" || found ActDiffers "$file"
done
# A line of part two, or its beginning in part one: number, volumes, file, heading, index.
lines_of_one() {
  sed 's/{"article":/\
&/g' "$part_one" | sed -n 's/^{"article":.*\("caseFile":.*\),"inventory":{.*},"no":\([0-9]*\),"notes":{.*,"volumes":\([0-9]*\),.*/\2 \3 \1/p'
}
lines_of_two() {
  sed 's/{"caseFile":/\
&/g' "$part_two" | sed -n 's/^{\("caseFile":.*\),"no":\([0-9]*\),"outcome":"\([a-z]*\)".*,"volumes":\([0-9]*\).*/\2 \4 \1 \3/p'
}
one=$(lines_of_one) two=$(lines_of_two | sed 's/ [a-z]*$//')
[ "$one" = "$two" ] || found LineDiffers "$part_one"
[ -n "$one" ] && [ "$(echo "$one" | sed 's/ .*//')" = "$(echo "$one" | sed '=;d')" ] || found LinesOutOfOrder "$part_one"
[ -z "$(echo "$one" | sed 's/^[0-9]* [0-9]* //; s/",.*//' | sort | uniq -d)" ] || found LineTwice "$part_one"
total=0
for volumes in $(echo "$one" | sed 's/^[0-9]* \([0-9]*\) .*/\1/'); do total=$((total + volumes)); done
grep -q "\"files\":$(echo "$one" | wc -l | tr -d ' ')[,}]" "$part_one" && grep -q "\"total\":$total[,}]" "$part_one" ||
  found CountsDiffer "$part_one"
destroyed=$(lines_of_two | sed -n 's/^\([0-9]*\) [0-9]* "caseFile":"\([^"]*\)".* destroyed$/\2 \1/p')

language=$(sed -n 's/.*"language":"\([a-z]*\)".*/\1/p' "$part_one")
paper() { hash_of 2>/dev/null <"$1"; }
first=$(paper "$folder/papers/part-1.$language.pdf") second=$(paper "$folder/papers/part-2.$language.pdf")
order=$(for file in "$folder"/papers/order-*; do paper "$file"; done)
grep -q "\"partOne\":{\"sha256\":\"$first\"}" "$part_two" || found PartOneDiffers "$part_two"
# Who signed has the digest of what: part one at first, then the order, then part two.
signed() { tr -d ' \n' <"$signatures" | sed "s/.*\"$1\":\([[{]\)/\1/; s/\"$2\":.*//" | tr ,{} '\n' | sed -n 's/^"paper":"\(.*\)"$/\1/p' | sort -u; }
[ "$(signed submission order)" = "$first" ] || found PartOneDiffers "$signatures"
[ "$(signed order attendance)" = "$order" ] || found OrderDiffers "$signatures"
case $(signed certifiedBy none) in '' | "$second") ;; *) found PartTwoDiffers "$signatures" ;; esac

# --- each record ---

records=0 places=''
for file in "$folder"/records/*.json; do
  [ -f "$file" ] || continue
  name=${file##*/} name=${name%.json}
  records=$((records + 1))
  if [ -f "${file%.json}.p7s" ]; then
    code=$(seal "$file" "${file%.json}.p7s" "$(sed -n 's/.*"destroyedAt":"\([^"]*\)".*/\1/p' "$file")")
    [ -z "$code" ] || found "$code" "$name"
  else
    found SealMissing "$name"
  fi
  # Canonical: the act comes first, then the rest by their names.
  line=$(sed -n 's/^{"act":{"drafter":"[^"]*","id":"'"$act"'","line":\([0-9]*\),"number":[0-9]*,.*/\1/p' "$file")
  [ -n "$line" ] || found RecordOfAnotherAct "$name"
  grep -q ",\"caseFile\":\"$name\",\"chamber\":" "$file" || found RecordMisnamed "$name"
  case "
$destroyed
" in
  *"
$name $line
"*) ;;
  *"
$name "*) [ -z "$line" ] || found RecordOfAnotherLine "$name" ;;
  *) [ -z "$line" ] || found RecordOfNoLine "$name" ;;
  esac
  grep -q "\"partOneSha256\":\"$first\"" "$file" || found PartOneDiffers "$name"
  case $(sed -n 's/.*"paperSha256":"\([0-9a-f]*\)".*/\1/p' "$file") in
  '' | "$order") ;;
  *) found OrderDiffers "$name" ;;
  esac

  proof=$folder/log/$name.json
  [ -f "$proof" ] || { found ProofMissing "$name" && continue; }
  leaf=$(leaf_of "$file") seq=$(field seq "$proof")
  [ "$leaf" = "$(field leaf "$proof")" ] && [ "$name" = "$(field caseFile "$proof")" ] || found LeafDiffers "$name"
  [ "$(field size "$proof")" = "$size" ] || { found ProofOfAnotherCheckpoint "$name" && continue; }
  [ "${seq:-$size}" -lt "$size" ] && [ "$(climb "$seq" "$size" "$leaf" $(path_of "$proof"))" = "$tree" ] ||
    found NotUnderCheckpoint "$name"
  case " $places " in *" $seq "*) found PlaceTwice "$seq" ;; esac
  places="$places $seq"
  [ -z "$leaves" ] || [ "$(sed -n "$((seq + 1))p" "$leaves")" = "$leaf" ] || found LeafElsewhere "$name"
done
for name in $(echo "$destroyed" | sed 's/ .*//'); do
  [ -f "$folder/records/$name.json" ] || found RecordMissing "$name"
done
for file in "$folder"/records/*.p7s; do
  [ -f "${file%.p7s}.json" ] || [ ! -f "$file" ] || found SealWithoutRecord "$file"
done
for file in "$folder"/log/*.json; do
  name=${file##*/}
  [ "$name" = consistency.json ] || [ -f "$folder/records/$name" ] || [ ! -f "$file" ] || found ProofWithoutRecord "$name"
done
[ "$records" -gt 0 ] || found NothingToVerify "$folder/records"

# --- the log ---

code=$(signature "$checkpoint" "$folder/log/checkpoint.sig" "$folder/log/checkpoint.pem" "$at")
[ -z "$code" ] || found "$code" "$checkpoint"

proof=$folder/log/consistency.json
printed=$(sed -n 's/.*,"checkpoint":{"origin":"\([^"]*\)","root":"\([0-9a-f]*\)","size":\([0-9]*\)}.*/\1 \3 \2/p' "$part_one")
if [ -n "$printed" ]; then
  set -- $printed
  [ "$1" = "$(said log "$checkpoint")" ] || found LogDiffers "$part_one"
  if [ "$2" -gt "$size" ]; then
    found LogTruncated "$checkpoint"
  elif [ ! -f "$proof" ]; then
    found PartMissing "$proof"
  else
    [ "$(size_in from "$proof") $(root_in from "$proof")" = "$2 $3" ] || found PrintedCheckpointDiffers "$proof"
    [ "$(size_in to "$proof") $(root_in to "$proof")" = "$size $tree" ] || found ProofOfAnotherCheckpoint "$proof"
    continues "$2" "$3" "$size" "$tree" $(path_of "$proof") || found LogRewritten "$proof"
  fi
fi

if [ -n "$leaves" ]; then
  if grep -qv '^[0-9a-f]\{64\}$' "$leaves"; then
    found LeavesMalformed "$leaves"
  elif [ "$(grep -c . "$leaves")" -lt "$size" ]; then
    found LeavesTooFew "$leaves"
  else
    [ "$(root_of "$size" <"$leaves")" = "$tree" ] || found LeavesDiffer "$leaves"
  fi
  [ -z "$(sort "$leaves" | uniq -d)" ] || found LeafTwice "$leaves"
fi

# What was kept must be the beginning of what is shown, or the other way round.
tie() {
  set -- $1 $2 $3 $4 # SIZE ROOT SIZE ROOT
  if [ "$1" -eq "$3" ]; then
    [ "$2" = "$4" ] || found EarlierContradicted "$earlier"
  elif [ -n "$leaves" ] && [ "$(grep -c . "$leaves")" -ge "$3" ]; then
    [ "$(root_of "$1" <"$leaves") $(root_of "$3" <"$leaves")" = "$2 $4" ] || found EarlierContradicted "$earlier"
  else
    for one in $proofs "$proof"; do
      [ -f "$one" ] && [ "$(size_in from "$one")" = "$1" ] || continue
      if [ "$(size_in to "$one")" = "$3" ]; then
        continues "$1" "$2" "$3" "$4" $(path_of "$one") || found EarlierContradicted "$earlier"
        return
      fi
      # Two proofs that lead to one later state tie what they begin with.
      for other in $proofs; do
        [ "$(size_in from "$other")" = "$3" ] && [ "$(head_of to "$other" | sort)" = "$(head_of to "$one" | sort)" ] || continue
        continues "$1" "$2" "$(size_in to "$one")" "$(root_in to "$one")" $(path_of "$one") &&
          continues "$3" "$4" "$(size_in to "$one")" "$(root_in to "$one")" $(path_of "$other") ||
          found EarlierContradicted "$earlier"
        return
      done
    done
    found EarlierNotTied "$earlier"
  fi
}
if [ -n "$earlier" ]; then
  beside=${earlier%.txt} chain=$folder/log/checkpoint.pem
  [ ! -f "$beside.pem" ] || chain=$beside.pem
  if ! is_checkpoint "$earlier"; then
    found EarlierMalformed "$earlier"
  elif [ "$(said log "$earlier")" != "$(said log "$checkpoint")" ]; then
    found LogDiffers "$earlier"
  else
    if [ -f "$beside.sig" ]; then
      code=$(signature "$earlier" "$beside.sig" "$chain" "$(said at "$earlier")")
      [ -z "$code" ] || found "$code" "$earlier"
    fi
    kept=$(said size "$earlier")
    if [ "$kept" -le "$size" ]; then
      tie "$kept" "$(said root "$earlier")" "$size" "$tree"
    else
      tie "$size" "$tree" "$kept" "$(said root "$earlier")"
    fi
  fi
fi

echo "$records records, $findings findings"
[ "$findings" -eq 0 ]
