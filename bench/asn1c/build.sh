#!/bin/sh
# Builds the contestant of the codec bench that asn1c generates from the modules of ECMA-285.
#
#   build.sh MODULES [TARGET]
#
# MODULES is a folder with the standard's modules, one .asn1 file for each, named as Ecma International names them;
# they are not part of this project. TARGET, target/asn1c if absent, receives the executable `contestant`.
# Debian: apt-get install asn1c gcc
set -eu

here=$(cd "$(dirname "$0")" && pwd)
modules=$(cd "${1:?usage: build.sh MODULES [TARGET]}" && pwd)
target=${2:-$here/../../target/asn1c}
mkdir -p "$target/generated"
target=$(cd "$target" && pwd)

# The four messages that are compared, and every module that they import, directly or not.
wanted="delivered-event established-event make-call monitor-start
    acse_user_info_csta call-connection-identifiers call-control connection-states device-feature-types
    device-identifier event-cause extension-types media-services security status-reporting
    switching-function-objects"

cd "$target/generated"
rm -f ./*
for module in $wanted; do
    # What asn1c 0.9.28 cannot read, and no octet depends on: the OPERATIONs of X.880 and what they import.
    sed -z -E \
        -e 's/OPERATION[A-Z, \n]*FROM Remote-Operations-Information-Objects[^}]*\}//' \
        -e 's/universalFailure FROM CSTA-error-definition[^}]*\}//' \
        -e 's/[a-zA-Z]+\s+OPERATION\s*::=\s*\{[^}]*\{[^}]*\}[^}]*\}//g' \
        "$modules/$module.asn1" >"$module.asn1"
done
asn1c -fcompound-names -pdu=auto ./*.asn1 >asn1c.log 2>&1 || { cat asn1c.log >&2; exit 1; }

# The skeletons' own example of a program is not wanted.
rm -f converter-sample.c converter-example.c
# Times are written as they are: asn1c's own way reckons them to GMT by the calendar, which is slow and no codec's work.
sed -i 's/^\tGeneralizedTime_encode_der,/\tOCTET_STRING_encode_der,/' GeneralizedTime.c
${CC:-cc} -O3 -w -DNDEBUG -I. -o "$target/contestant" "$here/contestant.c" ./*.c
echo "$target/contestant"
