# Packages that have another name where the time of 32-bit systems has 64 bits: Debian 13, Ubuntu 24.04 and
# later. A package made on either must install on both.
s/^(libatk1\.0-0|libglib2\.0-0|libgtk-3-0)(t64)?$/\1t64 | \1/
