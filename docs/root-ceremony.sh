#!/bin/sh
# The root of the seal, kept offline: made, used and succeeded with openssl 3 alone.
#
#   sh root-ceremony.sh root FOLDER ORGANIZATION   makes a root in a new folder
#   sh root-ceremony.sh signer FOLDER PUBLIC-KEY   certifies the service's key: at first, to renew it, to change it
#   sh root-ceremony.sh succeed OLD NEW            the root in OLD names the root in NEW its successor
#
# FOLDER lies on the medium that goes into the safe. openssl asks for the passphrase
# of the root's key; ROOT_PASSPHRASE=file:PATH has it read from a file instead.
# What each step is for, and who stands by: root-ceremony.md.
set -eu
LC_ALL=C
export LC_ALL
umask 077

ROOT_DAYS=7305   # 20 years
SIGNER_DAYS=1096 # 3 years

fail() {
  echo "$1" >&2
  exit 1
}

usage() {
  sed -n 's/^#   //p' "$0" >&2
  exit 1
}

new_root() { # FOLDER ORGANIZATION
  [ ! -e "$1/root-key.pem" ] && [ ! -e "$1/root.pem" ] || fail "$1 has a root already"
  case $2 in
  '' | *[/\\+=\"]*) fail "the organization is named without / \\ + = and quotes" ;;
  esac
  mkdir -p "$1/issued"
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -aes-256-cbc \
    ${ROOT_PASSPHRASE:+-pass "$ROOT_PASSPHRASE"} -out "$1/root-key.pem"
  cat >"$1/profile" <<'END'
[req]
distinguished_name = nobody
[nobody]
[root]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = none
[signer]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
extendedKeyUsage = 1.3.6.1.5.5.7.3.36
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid:always
END
  openssl req -x509 -new -utf8 -config "$1/profile" -key "$1/root-key.pem" \
    ${ROOT_PASSPHRASE:+-passin "$ROOT_PASSPHRASE"} -sha256 -days "$ROOT_DAYS" \
    -subj "/C=KZ/O=$2/CN=Root of the seal $(openssl rand -hex 4)" -extensions root -out "$1/root.pem"
  cp "$1/root.pem" "$1/roots.pem"
  printf '%s\n' "$2" >"$1/organization"
  show "$1/root.pem"
}

certify() { # FOLDER PUBLIC-KEY
  [ -f "$1/root-key.pem" ] || fail "$1 has no root-key.pem"
  openssl pkey -pubin -in "$2" -out "$1/service.pub" 2>/dev/null ||
    openssl pkey -pubin -inform DER -in "$2" -out "$1/service.pub" 2>/dev/null ||
    fail "$2 is no public key"
  openssl pkey -pubin -in "$1/service.pub" -noout -text | grep -q prime256v1 || fail "$2 is no key of the curve P-256"
  openssl x509 -in "$1/root.pem" -noout -checkend $((SIGNER_DAYS * 86400)) >/dev/null ||
    fail "the root ends before this signer would: make a new root, and have this one name it"
  # The service says the same digest of its key; the two are compared aloud before the root signs.
  echo "key    $(openssl pkey -pubin -in "$1/service.pub" -outform DER | openssl dgst -sha256 -r | cut -c 1-64)"
  # A request carries the name; its own key is thrown away, for the certified one never leaves the service.
  openssl req -new -utf8 -config "$1/profile" -subj "/C=KZ/O=$(cat "$1/organization")/CN=Seal of the archive" \
    -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout /dev/null -out "$1/request.pem" 2>/dev/null
  openssl x509 -req -in "$1/request.pem" -force_pubkey "$1/service.pub" -CA "$1/root.pem" \
    -CAkey "$1/root-key.pem" ${ROOT_PASSPHRASE:+-passin "$ROOT_PASSPHRASE"} -set_serial "0x$(openssl rand -hex 16)" \
    -sha256 -days "$SIGNER_DAYS" -extfile "$1/profile" -extensions signer -out "$1/signer.new" 2>/dev/null ||
    fail "the root's key was not opened: nothing is certified"
  openssl verify -x509_strict -purpose any -CAfile "$1/root.pem" "$1/signer.new" >/dev/null
  mv "$1/signer.new" "$1/signer.pem"
  serial=$(openssl x509 -in "$1/signer.pem" -noout -serial)
  cp "$1/signer.pem" "$1/issued/${serial#*=}.pem"
  cat "$1/signer.pem" "$1/roots.pem" >"$1/chain.pem"
  show "$1/signer.pem"
}

succeed() { # OLD NEW
  for each in "$1" "$2"; do [ -f "$each/root-key.pem" ] || fail "$each has no root-key.pem"; done
  printf 'kz.archive.root-succession/1\nold %s\nnew %s\nat %s\n' "$(digest_of "$1/root.pem")" \
    "$(digest_of "$2/root.pem")" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >"$2/succession.txt"
  # The old root says whom it trusts; the new one, that it takes this on.
  openssl dgst -sha256 -sign "$1/root-key.pem" ${ROOT_PASSPHRASE:+-passin "$ROOT_PASSPHRASE"} \
    -out "$2/succession.old.sig" "$2/succession.txt"
  openssl dgst -sha256 -sign "$2/root-key.pem" ${ROOT_PASSPHRASE:+-passin "$ROOT_PASSPHRASE"} \
    -out "$2/succession.new.sig" "$2/succession.txt"
  # The root that certifies stands last, the old ones before it: records under each of them verify.
  cat "$1/roots.pem" "$2/root.pem" >"$2/roots.pem"
  cat "$2/succession.txt"
}

digest_of() { # CERTIFICATE
  openssl x509 -in "$1" -outform DER | openssl dgst -sha256 -r | cut -c 1-64
}

show() { # CERTIFICATE
  openssl x509 -in "$1" -noout -subject -nameopt RFC2253,-esc_msb -serial -dates -fingerprint -sha256
}

[ $# -eq 3 ] || usage
case $1 in
root) new_root "$2" "$3" ;;
signer) certify "$2" "$3" ;;
succeed) succeed "$2" "$3" ;;
*) usage ;;
esac
