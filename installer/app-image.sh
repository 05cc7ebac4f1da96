#!/usr/bin/env bash
# Makes an app image for this system with its own Java: installer/app-image.sh JAVA_HOME TARGET VERSION MAIN_CLASS
set -euo pipefail
java_home=$1 target=$2 version=$3 main_class=$4

modules=java.base,java.desktop,java.prefs,java.sql,java.naming,java.management,java.net.http,java.security.jgss
modules+=,jdk.crypto.ec,jdk.unsupported,jdk.localedata,jdk.zipfs,jdk.accessibility,jdk.charsets

rm -rf "$target/installer" "$target/installer-java" "$target/installer-input"
mkdir -p "$target/installer-input/lib"
cp "$target/hingewise.jar" "$target/installer-input/"
cp "$target"/lib/*.jar "$target/installer-input/lib/"

"$java_home/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages --compress=2 \
  --generate-cds-archive --output "$target/installer-java"

"$java_home/bin/jpackage" --type app-image --name Hingewise --app-version "$version" --vendor Hingewise \
  --description "Helps a fitness instructor keep a client's back safe" --icon "$(dirname "$0")/hingewise.png" \
  --input "$target/installer-input" --main-jar hingewise.jar --main-class "$main_class" \
  --runtime-image "$target/installer-java" \
  --java-options "--enable-native-access=ALL-UNNAMED" --java-options "-XX:+UseSerialGC" --java-options "-XX:TieredStopAtLevel=1" \
  --java-options "-XX:-CreateCoredumpOnCrash" --java-options "-XX:+SuppressFatalErrorMessage" \
  --dest "$target/installer"

du -sh "$target/installer/Hingewise" | awk '{ print "app image:", $2, $1 }'
