#!/bin/sh
# Verifies the evidence of an act with openssl, sha256sum and a POSIX shell alone.
#
#   sh verify.sh [-r ROOT.pem] [-l LEAVES.txt] [-e CHECKPOINT.txt] [-c PROOF.json]… [FOLDER]
#
# FOLDER is the unpacked bundle.   -r  the root as the chamber gave it to you
# -l  the whole log, a leaf a line   -e  a checkpoint that somebody kept, with .sig beside it
# -c  an answer of GET /v1/evidence/consistency, where it takes one to tie the two
#
# Each finding is a line with its code; exit 0 only when all held, and there were records,
# or part two says that nothing was destroyed. Compare the root's fingerprint, printed first, with the one you
# were given on paper: everything else is worth what that root is worth.
set -u
LC_ALL=C
export LC_ALL
unset CDPATH

root='' leaves='' earlier='' proofs=''
while getopts r:l:e:c: option; do
  case $option in
  r) root=$OPTARG ;;
  l) leaves=$OPTARG ;;
  e) earlier=$OPTARG ;;
  c) proofs="$proofs$OPTARG
" ;;
  *) exit 1 ;;
  esac
done
shift $((OPTIND - 1))
folder=${1:-.}

findings=0
# Names come from whoever made the folder: none of them moves the cursor or colours the screen.
shown() { printf '%s' "$1" | tr '\000-\037\177' '[?*]' | sed "s/$(printf '\302[\200-\237]')/?/g"; }
found() { # CODE WHERE
  findings=$((findings + 1))
  printf 'FAILED  %s  %s\n' "$1" "$(shown "$2")"
}
# One fault may be found at every record: what has one code and one cause is told once.
caused=''
found_by() { # CODE CAUSE WHERE; the cause is what all of them name, a digest or a number
  cause=$2
  digest "$2" || number "$2" || cause=none
  caused="$caused$1 $cause $(shown "$3")
"
}
tell_caused() {
  told=' '
  while read -r code cause where; do
    [ -n "$code" ] || continue
    more=0
    if [ "$cause" != none ]; then
      case $told in *" $code/$cause "*) continue ;; esac
      told="$told$code/$cause " more=$(($(printf '%s' "$caused" | grep -c "^$code $cause ") - 1))
    fi
    findings=$((findings + 1))
    [ "$more" -eq 0 ] || where="$where  (and $more more)"
    printf 'FAILED  %s  %s\n' "$code" "$where"
  done <<END
$caused
END
}
stop() {
  printf '%s\n' "$(shown "$1")" >&2
  exit 1
}

# --- small tools ---

hash_of() {
  sum=$(sha256sum) && echo "${sum%% *}"
}

# Nothing else is ever counted with: some shells run commands that stand where a number should.
number() { # at most twelve digits
  case $1 in '' | *[!0-9]* | 0[0-9]* | ?????????????*) return 1 ;; esac
}
digest() { # 64 hexadecimal digits
  case $1 in *[!0-9a-f]*) return 1 ;; esac
  [ ${#1} -eq 64 ]
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
node() { digest "$1" && digest "$2" && bytes "01$1$2" | hash_of; }

# A field of our JSON, which is on one line or is put there; in texts a quote has a backslash before it.
field() { tr -d ' \n' <"$2" | sed -n 's/.*"'"$1"'":"\{0,1\}\([0-9A-Za-z._-]*\).*/\1/p'; }
path_of() { tr -d ' \n' <"$1" | sed -n 's/.*"path":\[\([0-9a-f",]*\)\].*/\1/p' | tr -d '"' | tr , ' '; }
head_of() { tr -d ' \n' <"$2" | sed -n 's/.*"'"$1"'":{\([^}]*\)}.*/\1/p' | tr , '\n'; } # from or to
size_in() { head_of "$1" "$2" | sed -n 's/^"size":\([0-9]*\)$/\1/p'; }
root_in() { head_of "$1" "$2" | sed -n 's/^"root":"\([0-9a-f]*\)"$/\1/p'; }
said() { typed "$2" | sed -n "s/^$1 //p"; } # a line of a checkpoint
# As an editor may leave a text behind: with a mark of its encoding, with the line ends of another system.
typed() { sed "1s/^$(printf '\357\273\277')//; s/$(printf '\r')\$//" "$1"; }

# 2026-03-02T06:00:07Z as six numbers; 08 would be an octal one.
parts_of() { printf '%s\n' "$1" | sed -n 's/^\([1-9][0-9]\{3\}\)-\([0-9][0-9]\)-\([0-9][0-9]\)T\([0-9][0-9]\):\([0-9][0-9]\):\([0-9][0-9]\)[.0-9]*Z$/\1 \2 \3 \4 \5 \6/p' | sed 's/ 0/ /g'; }
days_of() ( # YEAR MONTH DAY: days since 1970, counted from 1 March, so that leap days come last
  year=$1 month=$2
  if [ "$month" -le 2 ]; then year=$((year - 1)) month=$((month + 12)); fi
  echo $((365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + $3 - 719469))
)
seconds_of() ( # INSTANT: seconds since 1970
  set -- $(parts_of "$1")
  [ $# -eq 6 ] || { echo 0 && return; }
  echo $(($(days_of "$1" "$2" "$3") * 86400 + $4 * 3600 + $5 * 60 + $6))
)
is_instant() ( # a whole second of a day that there is
  case $1 in *[!0-9TZ:-]*) return 1 ;; esac
  set -- $(parts_of "$1")
  [ $# -eq 6 ] && [ "$2" -ge 1 ] && [ "$2" -le 12 ] && [ "$3" -ge 1 ] && [ "$4" -le 23 ] && [ "$5" -le 59 ] && [ "$6" -le 59 ] &&
    [ "$(days_of "$1" "$2" "$3")" -lt "$(days_of "$1" $(($2 + 1)) 1)" ]
)
is_checkpoint() ( # FILE [typed]: whether it is one, byte for byte as the archive writes it, or as somebody typed it
  log=$(said log "$1") size=$(said size "$1") root=$(said root "$1") at=$(said at "$1")
  number "$size" && digest "$root" && is_instant "$at" || return 1
  case $log in '' | [!A-Za-z0-9]* | *[!A-Za-z0-9._-]*) return 1 ;; esac
  [ ${#log} -le 64 ] || return 1
  printed=$(printf 'kz.archive.checkpoint/1\nlog %s\nsize %s\nroot %s\nat %s\n' "$log" "$size" "$root" "$at")
  if [ "${2:-}" = typed ]; then [ "$printed" = "$(typed "$1")" ]; else [ "$(printf '%s\n' "$printed" | hash_of)" = "$(hash_of <"$1")" ]; fi
)

# --- the tree: RFC 9162, 2.1.3.2 and 2.1.4.2; in subshells, so that their variables are their own ---

climb() ( # SEQ SIZE LEAF [HASH…]: the root that the path leads to
  number "$1" && number "$2" && [ "$1" -lt "$2" ] || return 1
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
  number "$1" && number "$3" || return 1
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
  number "$1" || return 1
  stack='' count=0
  while [ "$count" -lt "$1" ] && { read -r hash || [ -n "$hash" ]; }; do
    digest "$hash" || return 1
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
# Certificates that do not hold are the cause of it at all that they sealed; a seal alone is its own.
signer_of() { # CODE P7S
  case $1 in SealNotUnderRoot | CertificateNotValidThen) openssl pkcs7 -inform DER -in "$2" -print_certs 2>/dev/null | hash_of ;; esac
}
signature() { # TEXT SIGNATURE CHAIN INSTANT: the same for a bare signature
  openssl x509 -in "$3" -noout 2>/dev/null || { echo SealMalformed && return; }
  then_or_now "$4" verify -purpose any -CAfile "$root" "$3" || { named_by && return; }
  openssl x509 -in "$3" -pubkey -noout |
    openssl dgst -sha256 -verify /dev/stdin -signature "$2" "$1" >/dev/null 2>&1 || echo SealInvalid
}
# That it is of this text, and that its signature holds. Whether its authority is to be believed is told
# with that authority's root; so its own certificates stand in for one here, whenever they ended.
stamp() { # TEXT STAMP: the same for a time stamp
  openssl ts -reply -in "$2" -text >/dev/null 2>&1 || { echo StampMalformed && return; }
  token=$(openssl ts -reply -in "$2" -token_out 2>/dev/null | openssl pkcs7 -inform DER -print_certs 2>/dev/null) ||
    { echo StampNotGranted && return; }
  why=$(printf '%s\n' "$token" | openssl ts -verify -data "$1" -in "$2" -CAfile /dev/stdin -partial_chain -no_check_time 2>&1 >/dev/null) && return
  case $why in *'imprint mismatch'*) echo StampOfAnotherText ;; *) echo StampInvalid ;; esac
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
while IFS= read -r file; do
  [ -z "$file" ] || [ -f "$file" ] || stop "$file: there is no such file"
done <<END
$proofs
END
own=$folder/records/root.pem
[ -f "$own" ] || stop "$folder is no unpacked bundle: it has no records/root.pem"
root=${root:-$own}
known=$(fingerprints "$root")
[ -n "$known" ] || stop "$root holds no certificate"
printf '%s\n' "$known" | sed 's/^/root    /'
for one in $(fingerprints "$own"); do
  case $known in *"$one"*) ;; *) found RootNotTheOne "$one" ;; esac
done

# --- all files ---

sums=$folder/SHA256SUMS checkpoint=$folder/log/checkpoint.txt
part_one=$folder/papers/part-1.json part_two=$folder/papers/part-2.json signatures=$folder/signatures.json
# A line of part two, or its beginning in part one: number, volumes, file, heading, index.
lines_of_one() {
  sed 's/{"article":/\
&/g' "$part_one" | sed -n 's/^{"article":.*\("caseFile":.*\),"inventory":{.*},"no":\([0-9]*\),"notes":{.*,"volumes":\([0-9]*\),.*/\2 \3 \1/p'
}
lines_of_two() {
  sed 's/{"caseFile":/\
&/g' "$part_two" | sed -n 's/^{\("caseFile":.*\),"no":\([0-9]*\),"outcome":"\([a-z]*\)".*,"volumes":\([0-9]*\).*/\2 \4 \1 \3/p'
}
# Where every file was spared there are no records; and where nothing had been destroyed before, no log.
spared='' logless=''
[ ! -f "$part_two" ] || [ "$(lines_of_two | sed 's/.* //' | sort -u)" != spared ] || spared=1
if [ -n "$spared" ] && [ ! -e "$folder/log" ] && ! grep -q ',"checkpoint":' "$part_one" 2>/dev/null; then logless=1; fi
for file in "$sums" "$sums.p7s" "$part_one" "$part_two" "$signatures" "$checkpoint" \
  "$folder/log/checkpoint.sig" "$folder/log/checkpoint.pem"; do
  case $logless$file in 1"$folder"/log/*) continue ;; esac
  [ -f "$file" ] || { found PartMissing "$file" && missing=1; }
done
[ -z "${missing:-}" ] || stop "$findings findings: parts are missing, and nothing more was verified"

sum_line='^[0-9a-f]\{64\} [ *][^[:space:]]\{1,\}$'
if grep -qv "$sum_line" "$sums"; then found SumsMalformed "$sums"; fi
names=$(sed -n "/$sum_line/p" "$sums" | cut -c 67-)
[ -z "$(printf '%s\n' "$names" | sort | uniq -d)" ] || found NameTwice "$sums"
while read -r sum name; do
  name=${name#\*}
  if [ ! -f "$folder/$name" ]; then
    found FileMissing "$name"
  elif [ "$(hash_of <"$folder/$name")" != "$sum" ]; then
    found FileAltered "$name"
  fi
done <<END
$(sed -n "/$sum_line/p" "$sums")
END
# All but folders: links and pipes too. What the sums name is put there twice, so that what stands once is a stranger.
files=$(cd -- "$folder" && find . ! -type d | sed 's/^\.\///; /^SHA256SUMS$/d; /^SHA256SUMS\.p7s$/d')
while IFS= read -r name; do
  [ -z "$name" ] || found FileNotInSums "$name"
done <<END
$(printf '%s\n' "$names" "$names" "$files" | sort | uniq -u)
END
# A line break would make two names of one.
broken=$(cd -- "$folder" && find . -name '*[[:cntrl:]]*')
[ -z "$broken" ] || found FileNotInSums "$broken"

at='' size=0 tree=''
[ -n "$logless" ] || at=$(said at "$checkpoint")
code=$(seal "$sums" "$sums.p7s" "$at")
[ -z "$code" ] || found "$code" SHA256SUMS
[ -n "$logless" ] || is_checkpoint "$checkpoint" || {
  found PartMalformed "$checkpoint"
  stop "$findings findings: without a checkpoint nothing more was verified"
}
[ -n "$logless" ] || size=$(said size "$checkpoint") tree=$(said root "$checkpoint")
if [ -n "$leaves" ] && grep -qv '^[0-9a-f]\{64\}$' "$leaves"; then
  found LeavesMalformed "$leaves"
  leaves=''
fi

# --- the act: its lines, its papers ---

act=$(sed -n 's/.*"act":{[^}]*"id":"\([^"]*\)","number":\([0-9]*\)[,}].*/\1 \2/p' "$part_one")
act_number=${act##* } act=${act% *}
# It goes into patterns, and sed has commands that run others.
case $act in '' | *[!A-Za-z0-9_-]*) malformed=1 ;; esac
number "$act_number" && [ -z "${malformed:-}" ] || {
  found PartMalformed "$part_one"
  stop "$findings findings: part one names no act of ours, and nothing more was verified"
}
for file in "$part_two" "$signatures"; do
  tr -d ' \n' <"$file" | grep -Eq "\"act\":(\"$act\"|\{[^}]*\"id\":\"$act\")" || found ActDiffers "$file"
done
one=$(lines_of_one) two=$(lines_of_two | sed 's/ [a-z]*$//')
[ "$one" = "$two" ] || found LineDiffers "$part_one"
[ -n "$one" ] && [ "$(printf '%s\n' "$one" | sed 's/ .*//')" = "$(printf '%s\n' "$one" | sed '=;d')" ] || found LinesOutOfOrder "$part_one"
[ -z "$(printf '%s\n' "$one" | sed 's/^[0-9]* [0-9]* //; s/",.*//' | sort | uniq -d)" ] || found LineTwice "$part_one"
total=0 count=0
while read -r no volumes rest; do
  number "$volumes" && total=$((total + volumes)) count=$((count + 1))
done <<END
$one
END
grep -q "\"files\":$count,\"language\":" "$part_one" && grep -q "\"total\":$total[,}]" "$part_one" ||
  found CountsDiffer "$part_one"
# File, line, volumes, index.
destroyed=$(lines_of_two | sed -n 's/^\([0-9]*\) \([0-9]*\) "caseFile":"\([^"]*\)",.*,"index":"\(.*\)" destroyed$/\3 \1 \2 \4/p')

# The data lies in its PDF in the clear, a line of its own: all that the one embedded file holds.
attached() { sed -n '/^\/Type \/EmbeddedFile$/,/^endstream$/p' "$1" | sed -n '/^stream$/,/^endstream$/p' | sed '1d;$d'; }
signed_copy() { printf '%s' "${1%.json}.$(sed -n 's/.*"language":"\([a-z]*\)".*/\1/p' "$1").pdf"; }
for data in "$part_one" "$part_two"; do
  [ -f "$(signed_copy "$data")" ] || found PartMissing "$(signed_copy "$data")"
  for file in "${data%.json}".*.pdf; do
    [ ! -f "$file" ] || [ "$(attached "$file" | hash_of)" = "$({ cat "$data" && echo; } | hash_of)" ] ||
      found PaperDataDiffers "$file"
  done
done
paper() { [ -f "$1" ] && hash_of <"$1" || echo none; }
first=$(paper "$(signed_copy "$part_one")") second=$(paper "$(signed_copy "$part_two")")
order=$(for file in "$folder"/papers/order-*; do paper "$file"; done)
named=$(sed -n 's/.*"partOne":{"sha256":"\([0-9a-f]*\)"}.*/\1/p' "$part_two")
[ "$named" = "$first" ] || found_by PartOneDiffers "$named" "$part_two"
named=$(sed -n 's/.*"order":{.*","sha256":"\([0-9a-f]*\)"},.*/\1/p' "$part_two")
case $named in '' | "$order") ;; *) found_by OrderDiffers "$named" "$part_two" ;; esac
# Who signed has the digest of what: part one at first, then the order, then part two.
signed() { tr -d ' \n' <"$signatures" | sed "s/.*\"$1\":\([[{]\)/\1/; s/\"$2\":.*//" | tr ,{} '\n' | sed -n 's/^"paper":"\(.*\)"$/\1/p' | sort -u; }
named=$(signed submission order)
[ "$named" = "$first" ] || found_by PartOneDiffers "$named" "$signatures"
named=$(signed order attendance)
[ "$named" = "$order" ] || found_by OrderDiffers "$named" "$signatures"
case $(signed certifiedBy none) in '' | "$second") ;; *) found PartTwoDiffers "$signatures" ;; esac

# --- each record ---

records=0 places=''
for file in "$folder"/records/*.json; do
  [ -f "$file" ] || continue
  name=${file##*/} name=${name%.json}
  records=$((records + 1))
  grep -qF ',"schema":"kz.archive.deletion-record/1","strays":[' "$file" || found PartMalformed "$file"
  if [ -f "${file%.json}.p7s" ]; then
    code=$(seal "$file" "${file%.json}.p7s" "$(sed -n 's/.*"destroyedAt":"\([^"]*\)".*/\1/p' "$file")")
    [ -z "$code" ] || found_by "$code" "$(signer_of "$code" "${file%.json}.p7s")" "$name"
  else
    found SealMissing "$name"
  fi
  # Canonical: the act comes first, then the rest by their names.
  line=$(sed -n 's/^{"act":{"drafter":"[^"]*","id":"'"$act"'","line":\([0-9]*\),"number":'"$act_number"',.*/\1/p' "$file")
  says=$(sed -n 's/.*,"index":"\(.*\)","inventory":{.*,"volumes":\([0-9]*\),"year":[0-9]*}$/\2 \1/p' "$file")
  grep -qF ",\"caseFile\":\"$name\",\"chamber\":" "$file" || found RecordMisnamed "$name"
  if [ -z "$line" ]; then
    named=$(sed -n 's/^{"act":{"drafter":"[^"]*",\("id":"[^"]*"\),"line":[0-9]*,\("number":[0-9]*\),.*/\1\2/p' "$file" | hash_of)
    found_by RecordOfAnotherAct "$named" "$name"
  elif printf '%s\n' "$destroyed" | grep -qxF -e "$name $line $says"; then
    :
  elif printf '%s\n' "$destroyed" | sed 's/ .*//' | grep -qxF -e "$name"; then
    found RecordOfAnotherLine "$name"
  else
    found RecordOfNoLine "$name"
  fi
  named=$(sed -n 's/.*"partOneSha256":"\([0-9a-f]*\)".*/\1/p' "$file")
  [ "$named" = "$first" ] || found_by PartOneDiffers "$named" "$name"
  named=$(sed -n 's/.*"paperSha256":"\([0-9a-f]*\)".*/\1/p' "$file")
  case $named in '' | "$order") ;; *) found_by OrderDiffers "$named" "$name" ;; esac

  proof=$folder/log/$name.json
  [ -f "$proof" ] || { found ProofMissing "$name" && continue; }
  leaf=$(leaf_of "$file") seq=$(field seq "$proof")
  number "$seq" || { found PartMalformed "$proof" && continue; }
  [ "$leaf" = "$(field leaf "$proof")" ] && [ "$name" = "$(field caseFile "$proof")" ] || found LeafDiffers "$name"
  named=$(field size "$proof")
  [ "$named" = "$size" ] || { found_by ProofOfAnotherCheckpoint "$named" "$name" && continue; }
  named=$(climb "$seq" "$size" "$leaf" $(path_of "$proof"))
  [ "$named" = "$tree" ] || found_by NotUnderCheckpoint "$named" "$name"
  case " $places " in *" $seq "*) found PlaceTwice "$seq" ;; esac
  places="$places $seq"
  [ -z "$leaves" ] || [ "$(sed -n "$((seq + 1))p" "$leaves")" = "$leaf" ] || found LeafElsewhere "$name"
done
while read -r name rest; do
  [ -z "$name" ] || [ -f "$folder/records/$name.json" ] || found RecordMissing "$name"
done <<END
$destroyed
END
for file in "$folder"/records/*.p7s; do
  [ -f "${file%.p7s}.json" ] || [ ! -f "$file" ] || found SealWithoutRecord "$file"
done
for file in "$folder"/log/*.json; do
  name=${file##*/}
  [ "$name" = consistency.json ] || [ -f "$folder/records/$name" ] || [ ! -f "$file" ] || found ProofWithoutRecord "$name"
done
tell_caused
[ "$records" -gt 0 ] || [ -n "$spared" ] || found NothingToVerify "$folder/records"

# --- the log ---

code=''
[ -n "$logless" ] || code=$(signature "$checkpoint" "$folder/log/checkpoint.sig" "$folder/log/checkpoint.pem" "$at")
[ -z "$code" ] || found "$code" "$checkpoint"

stamped=$folder/log/checkpoint.tsr
if [ -f "$stamped" ]; then
  code=$(stamp "$checkpoint" "$stamped")
  [ -z "$code" ] || found "$code" "$stamped"
fi

proof=$folder/log/consistency.json
if grep -q ',"checkpoint":' "$part_one"; then
  read -r then printed origin <<END
$(sed -n 's/.*,"checkpoint":{"origin":"\([^"]*\)","root":"\([0-9a-f]*\)","size":\([0-9]*\)}.*/\3 \2 \1/p' "$part_one")
END
  if ! number "$then" || ! digest "$printed"; then
    found PartMalformed "$part_one"
  elif [ "$origin" != "$(said log "$checkpoint")" ]; then
    found LogDiffers "$part_one"
  elif [ "$then" -gt "$size" ]; then
    found LogTruncated "$checkpoint"
  elif [ ! -f "$proof" ]; then
    found PartMissing "$proof"
  else
    [ "$(size_in from "$proof") $(root_in from "$proof")" = "$then $printed" ] || found PrintedCheckpointDiffers "$proof"
    [ "$(size_in to "$proof") $(root_in to "$proof")" = "$size $tree" ] || found ProofOfAnotherCheckpoint "$proof"
    continues "$then" "$printed" "$size" "$tree" $(path_of "$proof") || found LogRewritten "$proof"
  fi
fi

if [ -n "$leaves" ] && [ -z "$logless" ]; then
  if [ "$(grep -c . "$leaves")" -lt "$size" ]; then
    found LeavesTooFew "$leaves"
  else
    [ "$(root_of "$size" <"$leaves")" = "$tree" ] || found LeavesDiffer "$leaves"
  fi
  [ -z "$(sort "$leaves" | uniq -d)" ] || found LeafTwice "$leaves"
fi

# What was kept must be the beginning of what is shown, or the other way round.
tie() { # SIZE ROOT SIZE ROOT
  if [ "$1" -eq "$3" ]; then
    [ "$2" = "$4" ] || found EarlierContradicted "$earlier"
  elif [ -n "$leaves" ] && [ "$(grep -c . "$leaves")" -ge "$3" ]; then
    [ "$(root_of "$1" <"$leaves") $(root_of "$3" <"$leaves")" = "$2 $4" ] || found EarlierContradicted "$earlier"
  else
    while IFS= read -r one; do
      [ -f "$one" ] && [ "$(size_in from "$one")" = "$1" ] || continue
      if [ "$(size_in to "$one")" = "$3" ]; then
        continues "$1" "$2" "$3" "$4" $(path_of "$one") || found EarlierContradicted "$earlier"
        return
      fi
      # Two proofs that lead to one later state tie what they begin with.
      while IFS= read -r other; do
        [ -f "$other" ] && [ "$(size_in from "$other")" = "$3" ] && [ "$(head_of to "$other" | sort)" = "$(head_of to "$one" | sort)" ] || continue
        continues "$1" "$2" "$(size_in to "$one")" "$(root_in to "$one")" $(path_of "$one") &&
          continues "$3" "$4" "$(size_in to "$one")" "$(root_in to "$one")" $(path_of "$other") ||
          found EarlierContradicted "$earlier"
        return
      done <<END
$proofs
END
    done <<END
$proofs$proof
END
    found EarlierNotTied "$earlier"
  fi
}
if [ -n "$earlier" ]; then
  beside=${earlier%.txt} chain=$folder/log/checkpoint.pem
  [ ! -f "$beside.pem" ] || chain=$beside.pem
  # What has no signature was typed from a paper.
  form=typed
  [ ! -f "$beside.sig" ] || form=signed
  if ! is_checkpoint "$earlier" "$form"; then
    found EarlierMalformed "$earlier"
  elif [ -n "$logless" ]; then
    found EarlierNotTied "$earlier"
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

[ -z "$spared" ] || echo 'nothing was destroyed under this act: by part two every file was spared'
printf '%s records, %s findings\n' "$records" "$findings"
[ "$findings" -eq 0 ]
