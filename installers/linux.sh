#!/usr/bin/env bash
# Makes target/installer/auscult_VERSION_ARCH.deb. Needs a full JDK 17 or later (jpackage), Maven, fakeroot and binutils.
set -euo pipefail
cd "$(dirname "$0")/.."
. installers/options.sh
mvn -B -ntp -DskipTests package
stage_input
jpackage --type deb "${options[@]}" --linux-shortcut \
  --linux-package-deps "libgtk-3-0 | libgtk-3-0t64, libxxf86vm1, libgl1"
