#!/bin/sh
# private-cups.sh FOLDER: a print spooler of its own for one test, as an ordinary user, that touches nothing outside
# FOLDER. It has the queues Paper (a job's bytes land in FOLDER/out/ID.pdf, its options in ID.txt), Closed (rejects
# jobs), Paused (takes them and waits) and Broken (its device fails every job). Says "ready" when
# CUPS_SERVER=FOLDER/cups.sock can be used; ends when its standard input does.
set -eu
D=$1
# The server refuses to run its helpers as root.
as=; if [ "$(id -u)" = 0 ]; then as="setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=$D"; fi
for f in etc/ppd etc/ssl spool/tmp cache log state/certs out bin/backend; do mkdir -p "$D/$f"; done
for f in filter cgi-bin daemon monitor notifier driver; do ln -s "/usr/lib/cups/$f" "$D/bin/$f"; done
cat > "$D/bin/backend/keep" <<'B'
#!/bin/sh
[ $# -eq 0 ] && { echo 'direct keep "Unknown" "keeps jobs in a folder"'; exit 0; }
out=${DEVICE_URI#keep:}
printf 'title=%s\ncopies=%s\noptions=%s\n' "$3" "$4" "$5" > "$out/$1.txt"
if [ $# -ge 6 ]; then cat "$6"; else cat; fi > "$out/$1.part"
mv "$out/$1.part" "$out/$1.pdf"
B
printf '#!/bin/sh\necho "ERROR: out of order" >&2\nexit 1\n' > "$D/bin/backend/break"
chmod 755 "$D/bin/backend/keep" "$D/bin/backend/break"
cat > "$D/etc/keep.ppd" <<'P'
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "KEEP.PPD"
*Manufacturer: "Test"
*Product: "(Keep)"
*ModelName: "Keep"
*ShortNickName: "Keep"
*NickName: "Keep"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*FileSystem: False
*cupsVersion: 2.3
*cupsFilter2: "application/pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Page Region: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*OpenUI *InputSlot/Media Source: PickOne
*OrderDependency: 10 AnySetup *InputSlot
*DefaultInputSlot: Auto
*InputSlot Auto/Auto: ""
*InputSlot Tray1/Tray 1: ""
*InputSlot Manual/Manual Feed: ""
*CloseUI: *InputSlot
*OpenUI *Duplex/Two-Sided: PickOne
*OrderDependency: 10 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long Edge: ""
*Duplex DuplexTumble/Short Edge: ""
*CloseUI: *Duplex
*OpenUI *Resolution/Resolution: PickOne
*OrderDependency: 10 AnySetup *Resolution
*DefaultResolution: 600dpi
*Resolution 600dpi/600 dpi: ""
*CloseUI: *Resolution
P
cat > "$D/etc/cups-files.conf" <<C
ServerRoot $D/etc
ServerBin $D/bin
DataDir /usr/share/cups
RequestRoot $D/spool
TempDir $D/spool/tmp
CacheDir $D/cache
StateDir $D/state
ServerKeychain $D/etc/ssl
AccessLog $D/log/access
ErrorLog $D/log/error
PageLog $D/log/page
FileDevice Yes
ConfigFilePerm 0600
C
if [ "$(id -u)" = 0 ]; then user=nobody group=nogroup; else user=$(id -un) group=$(id -gn); fi
printf 'User %s\nGroup %s\nSystemGroup %s\n' "$user" "$group" "$group" >> "$D/etc/cups-files.conf"
cat > "$D/etc/cupsd.conf" <<C
LogLevel warn
Listen $D/cups.sock
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    AuthType None
    Order allow,deny
    Allow all
  </Limit>
</Policy>
C
chmod 600 "$D"/etc/*.conf
if [ "$(id -u)" = 0 ]; then chown -R 65534:65534 "$D"; chmod 755 "$D"; fi
$as setpriv --pdeathsig TERM /usr/sbin/cupsd -f -c "$D/etc/cupsd.conf" -s "$D/etc/cups-files.conf" >"$D/cupsd.log" 2>&1 &
spooler=$!
trap 'kill $spooler 2>/dev/null; wait $spooler 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
export CUPS_SERVER="$D/cups.sock"
tries=0
until lpstat -r 2>/dev/null | grep -q 'is running'; do
  tries=$((tries + 1))
  [ $tries -gt 250 ] && { cat "$D/cupsd.log" "$D/log/error" >&2; exit 1; }
  sleep 0.04
done
for queue in Paper Closed Paused; do $as lpadmin -p $queue -E -v "keep:$D/out" -P "$D/etc/keep.ppd" 2>/dev/null; done
$as lpadmin -p Broken -E -v "break:nothing" -P "$D/etc/keep.ppd" -o printer-error-policy=abort-job 2>/dev/null
$as cupsreject Closed
$as cupsdisable Paused
$as lpadmin -d Paper
echo ready
cat >/dev/null
