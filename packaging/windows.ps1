# Makes what a person installs on Windows, in target\installers: an .msi that needs no administrator,
# the bill of materials, the third parties' licences and the SHA-256 sums. Maven makes the program;
# the options of jlink and jpackage stand in packaging\options.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
$name = 'tpp-onboarding'
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
if (-not (Get-Command 'wix' -ErrorAction SilentlyContinue)) {
  Assert-Tool 'candle' 'the WiX Toolset: dotnet tool install --global wix, or https://wixtoolset.org'
}

$build = 'local'
if (Get-Command 'git' -ErrorAction SilentlyContinue) {
  $build = (git describe --always --dirty)
}
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
$image = Join-Path (Get-Location) "target\image\$name"
$configuration = Get-Content "$image\app\$name.cfg"
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

Invoke-Tool "$jdk\bin\jpackage.exe" @('@packaging/options/windows-msi.options', '--app-image', $image,
  '--app-version', $version, '--dest', 'target\image')
Move-Item 'target\image\*.msi' "$out\$name-$version-windows-$architecture.msi"
Copy-Item 'target\bom.json' "$out\$name-$version.cdx.json"
Copy-Item 'target\app\lib\third-party-licences.txt' "$out\$name-$version-third-party-licences.txt"
Get-ChildItem "$out\$name*" | ForEach-Object {
  '{0}  {1}' -f (Get-FileHash $_ -Algorithm SHA256).Hash.ToLowerInvariant(), $_.Name
} | Set-Content "$out\SHA256SUMS"
Get-ChildItem $out
