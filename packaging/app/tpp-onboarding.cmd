@echo off
rem Starts TPP Onboarding: the window without arguments, the command line with them.
setlocal
set "JAVA=@JAVA_HOME@\bin\java.exe"
if not exist "%JAVA%" if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" set "JAVA=java"
"%JAVA%" --enable-native-access=ALL-UNNAMED -Xms24m -XX:NewSize=4m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -Djdk.reflect.useNativeAccessorOnly=true "-Djava.library.path=%~dp0..\lib" "-Dorg.sqlite.lib.path=%~dp0..\lib" -cp "%~dp0..\lib\*" openfinance.onboarding.Launcher %*
exit /b %ERRORLEVEL%
