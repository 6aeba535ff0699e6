# Makes what a person installs on Windows, in target\installers: an .msi that needs no administrator,
# the bill of materials, the third parties' licences and the SHA-256 sums. Maven makes the program;
# the options of jlink and jpackage stand in packaging\options.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
# What the files are named, and what people see.
$name = 'tpp-onboarding'
$shown = 'TPP Onboarding'
$out = 'target\installers'

function Assert-Tool([string] $command, [string] $how) {
  if (-not (Get-Command $command -ErrorAction SilentlyContinue)) {
    throw "$command is missing: $how"
  }
}

function Invoke-Tool([string] $command, [string[]] $arguments) {
  & $command @arguments
  if ($LASTEXITCODE -ne 0) {
    throw "$command ended with $LASTEXITCODE"
  }
}

Assert-Tool 'mvn' 'https://maven.apache.org'
if (Get-Command 'wix' -ErrorAction SilentlyContinue) {
  $wixVersion = (wix --version) -replace '\+.*', ''
  $extensions = (wix extension list --global) -join ' '
  foreach ($extension in 'WixToolset.Util.wixext', 'WixToolset.UI.wixext') {
    if (-not $extensions.Contains($extension)) {
      throw "$extension is missing: wix extension add --global $extension/$wixVersion"
    }
  }
} else {
  Assert-Tool 'candle' 'the WiX Toolset: dotnet tool install --global wix --version 5.0.2, or https://wixtoolset.org'
}

$build = ''
if (Get-Command 'git' -ErrorAction SilentlyContinue) {
  $build = (git describe --always --dirty)
}
if (-not $build) { $build = 'local' }
if (Test-Path 'target\app') { Remove-Item -Recurse -Force 'target\app' }
Invoke-Tool 'mvn' @('-B', '-q', '-Pinstaller', 'package', '-DskipTests', "-Dbuild.id=$build")
$jar = (Get-ChildItem 'target\app\lib\tpp-onboarding-wizard-*.jar').Name
$version = $jar -replace '^tpp-onboarding-wizard-', '' -replace '\.jar$', ''
$startScript = Get-Content "target\app\bin\$name.cmd"
$jdk = ($startScript | Select-String 'set "JAVA=(.*)\\bin\\java\.exe"').Matches[0].Groups[1].Value
if (-not (Test-Path "$jdk\bin\jpackage.exe")) {
  throw "$jdk has no jpackage: install a whole JDK, see https://adoptium.net"
}
$architecture = if ($env:PROCESSOR_ARCHITECTURE -eq 'ARM64') { 'arm64' } else { 'x64' }

foreach ($folder in 'target\image', $out) {
  if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
  New-Item -ItemType Directory $folder | Out-Null
}
Invoke-Tool "$jdk\bin\jlink.exe" @('@packaging/options/runtime.options',
  '@packaging/options/windows-runtime.options', '--output', 'target\image\runtime')
Invoke-Tool "$jdk\bin\jpackage.exe" @('@packaging/options/image.options',
  '@packaging/options/windows.options', '--app-version', $version, '--input', 'target\app\lib',
  '--main-jar', $jar, '--runtime-image', 'target\image\runtime', '--dest', 'target\image')

# Does once, without a display, what people do with the program; Java keeps what it learns from it.
$image = Join-Path (Get-Location) "target\image\$shown"
# The cache fits jars of this time only, and an installer keeps times to two seconds.
$time = [DateTime]::SpecifyKind('2026-01-01', 'Utc')
Get-ChildItem -Recurse -File $image | ForEach-Object { $_.IsReadOnly = $false; $_.LastWriteTimeUtc = $time }
$configuration = Get-Content "$image\app\$shown.cfg"
$classPath = ($configuration | Select-String '^app\.classpath=(.*)$' |
  ForEach-Object { $_.Matches[0].Groups[1].Value.Replace('$APPDIR', "$image\app") }) -join ';'
$javaOptions = @($configuration | Select-String '^java-options=(.*)$' | ForEach-Object {
  $_.Matches[0].Groups[1].Value.Replace('$APPDIR', "$image\app").Replace('-XX:AOTCache=', '-XX:AOTCacheOutput=')
})
$trainingHome = Join-Path ([System.IO.Path]::GetTempPath()) ([System.IO.Path]::GetRandomFileName())
Invoke-Tool "$image\runtime\bin\java.exe" (@('@packaging/options/training.options',
  "-Dtpp.onboarding.home=$trainingHome") + $javaOptions + @('-cp', $classPath,
  'openfinance.onboarding.Rehearsal'))
Remove-Item -Recurse -Force $trainingHome
if (-not (Test-Path "$image\app\$name.aot")) {
  throw 'the training left no cache'
}

# Every launcher that jpackage knows of gets an entry in the menu: so it forgets the command line's, which
# is installed all the same.
$state = "$image\app\.jpackage.xml"
$known = [System.IO.File]::ReadAllText($state)
$forgotten = $known -replace '(?s)<add-launcher .*?</add-launcher>', ''
if ($forgotten -eq $known) {
  throw "$state names no launcher of the command line"
}
[System.IO.File]::WriteAllText($state, $forgotten)

# An .msi keeps times as this computer's clock shows them, and installs what another clock makes of them: the
# jars get the time that the cache fits where clocks are four hours ahead, as in the UAE. Elsewhere the program
# starts all the same, only slower.
$kept = $time.AddHours(4) - [DateTimeOffset]::Now.Offset
Get-ChildItem "$image\app\*.jar" | ForEach-Object { $_.LastWriteTimeUtc = $kept }

Invoke-Tool "$jdk\bin\jpackage.exe" @('@packaging/options/windows-msi.options', '--app-image', $image,
  '--app-version', $version, '--dest', 'target\image')
$made = "$out\$name-$version-windows-$architecture"
Move-Item 'target\image\*.msi' "$made.msi"
Copy-Item 'target\bom.json' "$made.cdx.json"
Copy-Item 'target\app\lib\third-party-licences.txt' "$made-third-party-licences.txt"
$sums = Get-ChildItem "$out\$name*" | ForEach-Object {
  '{0}  {1}' -f (Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLowerInvariant(), $_.Name
}
# As sha256sum reads it elsewhere: without carriage returns.
Set-Content "$out\SHA256SUMS" -NoNewline (($sums -join "`n") + "`n")
Get-ChildItem $out
