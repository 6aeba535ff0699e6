#!/bin/sh
# The AOT cache fits jars of one size and time only. jpackage runs this over its copy of the image, whose
# files would have the time of the copying; macos.sh runs it before the cache is made.
TZ=UTC find "$JpAppImageDir" -type f -exec touch -t 202601010000 {} +
