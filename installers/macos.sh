#!/usr/bin/env bash
# Makes target/installer/Auscult-VERSION.dmg. Needs a full JDK 17 or later (jpackage) and Maven.
set -euo pipefail
cd "$(dirname "$0")/.."
. installers/options.sh
mvn -B -ntp -DskipTests package
stage_input
jpackage --type dmg "${options[@]}"
