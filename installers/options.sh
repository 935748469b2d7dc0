# What the installers of all systems share; sourced by each.
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -n 1)
input=target/installer-input
options=(
  --name Auscult
  --app-version "$version"
  --description "Hear that a machine is about to fail"
  --license-file LICENSE
  --input "$input"
  --main-jar auscult.jar
  --main-class org.auscult.Launcher
  --java-options --add-modules=jdk.incubator.vector
  --add-modules ALL-MODULE-PATH
  --dest target/installer
)

stage_input() {
  rm -rf "$input" target/installer
  mkdir -p "$input"
  cp target/auscult.jar "$input/"
  cp -r target/lib "$input/"
}
