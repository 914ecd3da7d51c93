; The setup program. 50-package.sh gives: STAGE (the folder to install), SETUP (the file to write), VERSION, ICON.
;   setup.exe /S [/AllUsers | /CurrentUser] [/D=C:\folder]     silent; /D comes last and takes no quotes
; Exit codes: 0 done; 1 left by the user; 2 broken off; 3 this Windows is too old; 4 the program is running.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true

!define PRODUCT "退费窗口"
!define FOLDER "RefundCounter"
!define PROGRAM "bin\refund-counter.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\RefundCounter"
!define OWN_KEY "Software\RefundCounter"
!define TYPE "RefundCounter.Application"
!define VERB "Software\Classes\SystemFileAssociations\.json\shell\RefundCounter"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "${FOLDER}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${OWN_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${OWN_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallDir"
!define MULTIUSER_INIT_TEXT_ALLUSERSNOTPOSSIBLE "为本机所有用户安装需要管理员权限。"
!define MULTIUSER_MUI
!include "MultiUser.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "TextFunc.nsh"
!include "WinVer.nsh"
!include "LogicLib.nsh"

Name "${PRODUCT}"
OutFile "${SETUP}"
BrandingText "${PRODUCT} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=2052 "FileDescription" "${PRODUCT} 安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" ""

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "将安装 ${PRODUCT} ${VERSION}。$\r$\n$\r$\n本机已有旧版本时会原位升级；案件库、附件和设置都保留不动。全程不需要网络。$\r$\n$\r$\n请先关闭正在运行的 ${PRODUCT}。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "将卸载 ${PRODUCT}。案件库、附件和设置不会删除，仍在“%APPDATA%\refund-counter”或您自己选定的文件夹里。"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

; A running program's file cannot be opened for writing.
!macro REFUSE_WHILE_RUNNING prefix file
  ${prefix}again_${file}:
  ${If} ${FileExists} "$INSTDIR\bin\${file}"
    ClearErrors
    FileOpen $0 "$INSTDIR\bin\${file}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${PRODUCT} 正在运行，没有改动任何文件。$\r$\n$\r$\n请保存并关闭它（托盘和其他用户的窗口也要关闭），再点“重试”。" /SD IDCANCEL IDRETRY ${prefix}again_${file}
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Removes what files.txt of the installed version lists, and folders that are empty then; nothing else.
!macro REMOVE_LISTED un
Function ${un}RemoveListed
  ${IfNot} ${FileExists} "$INSTDIR\files.txt"
    Return
  ${EndIf}
  FileOpen $0 "$INSTDIR\files.txt" r
  ${Do}
    ClearErrors
    FileRead $0 $1
    ${If} ${Errors}
      ${Break}
    ${EndIf}
    ${TrimNewLines} $1 $1
    StrCpy $2 $1 1 -1
    ${If} $2 == "\"
      RMDir "$INSTDIR\$1"
    ${ElseIf} $1 != ""
      Delete "$INSTDIR\$1"
    ${EndIf}
  ${Loop}
  FileClose $0
  Delete "$INSTDIR\files.txt"
  ClearErrors
FunctionEnd
!macroend
!insertmacro REMOVE_LISTED ""
!insertmacro REMOVE_LISTED "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "${PRODUCT} 需要 Windows 10 或更新的系统。" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  StrCpy $R9 $INSTDIR ; only /D= fills it
  !insertmacro MULTIUSER_INIT
  ${If} $R9 != ""
    StrCpy $INSTDIR $R9
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
  !insertmacro REFUSE_WHILE_RUNNING "in_" "refund-counter.exe"
  !insertmacro REFUSE_WHILE_RUNNING "in_" "refund-counter.com"
  Call RemoveListed
  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateDirectory "$SMPROGRAMS\${PRODUCT}"
  SetOutPath "$INSTDIR\bin" ; where the shortcuts start
  CreateShortCut "$SMPROGRAMS\${PRODUCT}\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}"
  CreateShortCut "$SMPROGRAMS\${PRODUCT}\${PRODUCT}（练习）.lnk" "$INSTDIR\${PROGRAM}" "--practice"
  CreateShortCut "$DESKTOP\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}"

  ; Windows knows a file by what follows the last dot: .json stays whose it is, ours is offered beside it, and the
  ; verb shows on *.refund.json only.
  WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "退费申请"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "Software\Classes\.json\OpenWithProgids" "${TYPE}" ""
  WriteRegStr SHCTX "${VERB}" "" "用退费窗口打开"
  WriteRegStr SHCTX "${VERB}" "Icon" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${VERB}" "AppliesTo" 'System.FileName:~~"*.refund.json"'
  WriteRegStr SHCTX "${VERB}\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

  WriteRegStr SHCTX "${OWN_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro REFUSE_WHILE_RUNNING "out_" "refund-counter.exe"
  !insertmacro REFUSE_WHILE_RUNNING "out_" "refund-counter.com"
  Call un.RemoveListed
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays while it holds something of the user's
  Delete "$SMPROGRAMS\${PRODUCT}\${PRODUCT}.lnk"
  Delete "$SMPROGRAMS\${PRODUCT}\${PRODUCT}（练习）.lnk"
  RMDir "$SMPROGRAMS\${PRODUCT}"
  Delete "$DESKTOP\${PRODUCT}.lnk"
  DeleteRegKey SHCTX "${VERB}"
  DeleteRegValue SHCTX "Software\Classes\.json\OpenWithProgids" "${TYPE}"
  DeleteRegKey SHCTX "Software\Classes\${TYPE}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${OWN_KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
