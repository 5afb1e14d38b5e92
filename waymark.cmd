@echo off
rem Builds Waymark when needed, then runs it:  waymark COMMAND ...
rem More options for the JVM can be given in WAYMARK_JAVA_OPTS.
setlocal
set "WAYMARK_HOME=%~dp0"
set "JAR=%WAYMARK_HOME%target\waymark.jar"
set "ARCHIVE=%WAYMARK_HOME%target\waymark.jsa"
set "LOG=%WAYMARK_HOME%target\build.log"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo waymark: needs a JDK 17 or newer, but found no "%JAVA%". Maybe set JAVA_HOME. 1>&2
  exit /b 2
)

rem Anything newer than the program, folders included: these tell of deleted files.
powershell -NoProfile -Command "$h = $env:WAYMARK_HOME; $jar = Get-Item -ErrorAction SilentlyContinue $env:JAR; if (-not $jar) { exit 1 }; $all = @(Get-Item ($h + 'pom.xml'), ($h + 'src\main')) + @(Get-ChildItem -Recurse ($h + 'src\main')); if ($all | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1) { exit 1 }; exit 0"
if not errorlevel 1 goto run

powershell -NoProfile -Command "if ([int]((& $env:JAVA -XshowSettings:properties -version 2>&1 | Out-String) -replace '(?s).*java\.specification\.version = (1\.)?(\d+).*', '$2') -lt 17) { exit 1 }; exit 0"
if errorlevel 1 (
  echo waymark: needs a JDK 17 or newer, but "%JAVA%" is older. Maybe set JAVA_HOME. 1>&2
  exit /b 2
)
where mvn >nul 2>&1
if errorlevel 1 (
  echo waymark: needs Maven to build itself, but found no mvn. Maybe install it and add it to PATH. 1>&2
  exit /b 2
)
echo Building Waymark (first run takes a minute) ... 1>&2
if not exist "%WAYMARK_HOME%target" mkdir "%WAYMARK_HOME%target"
if exist "%WAYMARK_HOME%target\classes" rmdir /s /q "%WAYMARK_HOME%target\classes"
if exist "%JAR%" del /q "%JAR%"
if exist "%ARCHIVE%" del /f /q "%ARCHIVE%"
call mvn -q -B -f "%WAYMARK_HOME%pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package >"%LOG%" 2>&1
if errorlevel 1 (
  powershell -NoProfile -Command "Get-Content -Tail 30 $env:LOG" 1>&2
  echo waymark: could not be built; the whole log is in %LOG%. 1>&2
  exit /b 1
)
"%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" -jar "%JAR%" validate "%WAYMARK_HOME%scenarios\baseline.json" >nul 2>&1

:run
"%JAVA%" -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseParallelGC -XX:FreqInlineSize=150 -Dfile.encoding=UTF-8 %WAYMARK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
