#!/usr/bin/env bash
# Makes target/installer/Auscult-VERSION.msi. Run it in Git Bash; needs a full JDK 17 or later (jpackage), Maven and WiX 3.
set -euo pipefail
cd "$(dirname "$0")/.."
. installers/options.sh
mvn -B -ntp -DskipTests package
stage_input
jpackage --type msi "${options[@]}" --win-menu --win-shortcut
