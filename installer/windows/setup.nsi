; The setup program. 50-package.sh gives: STAGE (the folder to install), SETUP (the file to write), VERSION, ICON.
;   setup.exe /S [/AllUsers | /CurrentUser] [/D=C:\folder]     silent; /D comes last and takes no quotes
; Exit codes: 0 done; 1 left by the user; 2 broken off; 3 this Windows is too old; 4 the program is running; 5 only an
; administrator can do this; 6 the disk has no room. After 3 to 6 nothing was changed.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
AllowSkipFiles off ; half a program is none: what cannot be written ends the setup

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
!define NEEDS_ADMIN "为本机所有用户安装或卸载需要管理员权限，没有改动任何文件。$\r$\n$\r$\n请用鼠标右键选“以管理员身份运行”，或请管理员操作。"
!define MULTIUSER_INIT_TEXT_ALLUSERSNOTPOSSIBLE "${NEEDS_ADMIN}"
!define MULTIUSER_INSTALLMODE_FUNCTION KeepChosen
!define MULTIUSER_MUI
Var Chosen ; the folder given by /D=
Var Place ; the folder that RefuseWhileRunning and RemoveProgram speak of
Var OwnBefore ; where this user's own copy is, if there is one
Var AllBefore ; where the copy for all users is, if there is one
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
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION RunAsUser
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_SHOW OfferToRun
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "将卸载 ${PRODUCT}。案件库、附件和设置不会删除，仍在“%APPDATA%\refund-counter”或您自己选定的文件夹里。"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

; An elevated setup would start the program as the administrator, whose store is not the clerk's: only one's own copy is
; started from here, and by the desktop, which is not elevated.
Function RunAsUser
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd

Function OfferToRun
  ${If} $MultiUser.InstallMode == "AllUsers"
    SendMessage $mui.FinishPage.Run ${BM_SETCHECK} ${BST_UNCHECKED} 0
    ShowWindow $mui.FinishPage.Run ${SW_HIDE}
  ${EndIf}
FunctionEnd

; A running program's file cannot be opened for writing.
!macro REFUSE_WHILE_RUNNING file
  again_${file}:
  ${If} ${FileExists} "$Place\bin\${file}"
    ClearErrors
    FileOpen $0 "$Place\bin\${file}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${PRODUCT} 正在运行，没有改动任何文件。$\r$\n$\r$\n请保存并关闭它（其他用户的窗口也要关闭），再点“重试”。" /SD IDCANCEL IDRETRY again_${file}
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; What both the setup and the uninstaller do.
!macro REMOVAL un
Function ${un}RefuseWhileRunning
  ${If} $Place != ""
    !insertmacro REFUSE_WHILE_RUNNING "refund-counter.exe"
    !insertmacro REFUSE_WHILE_RUNNING "refund-counter.com"
  ${EndIf}
FunctionEnd

; $3: 1, if the line $1 of a list names something below $Place as 50-package.sh writes it: names without wildcards that
; lead neither up nor, by a link, elsewhere. A list may be damaged, or not ours.
Function ${un}IsBelow
  StrCpy $3 0
  StrCpy $5 "" ; the name that is being read
  StrCpy $4 0
  ${Do}
    StrCpy $6 $1 1 $4
    ${If} $6 == ""
      ${Break}
    ${ElseIf} $6 == "\"
      StrCpy $7 $1 $4
      StrCpy $7 "$Place\$7"
      System::Call 'kernel32::GetFileAttributesW(w r7) i .r7'
      IntOp $7 $7 & 0x400 ; a link, or nothing is there
      ${If} $7 <> 0
      ${OrIf} $5 == ""
        Return
      ${EndIf}
      StrCpy $5 ""
    ${ElseIf} $6 == "/"
    ${OrIf} $6 == ":"
    ${OrIf} $6 == "*"
    ${OrIf} $6 == "?"
      Return
    ${Else}
      ${If} $5 == ""
        ${If} $6 == "."
        ${OrIf} $6 == " "
          Return
        ${EndIf}
      ${EndIf}
      StrCpy $5 "$5$6"
    ${EndIf}
    IntOp $4 $4 + 1
  ${Loop}
  StrCpy $3 1
FunctionEnd

; Removes from $Place what files.txt of the installed version lists, and folders that are empty then; nothing else.
Function ${un}RemoveProgram
  ${If} $Place == ""
  ${OrIfNot} ${FileExists} "$Place\files.txt"
    Return
  ${EndIf}
  FileOpen $0 "$Place\files.txt" r
  ${Do}
    ClearErrors
    FileRead $0 $1
    ${If} ${Errors}
      ${Break}
    ${EndIf}
    ${TrimNewLines} $1 $1
    Call ${un}IsBelow
    StrCpy $2 $1 1 -1
    ${If} $3 = 0
    ${OrIf} $1 == ""
      ${Continue}
    ${ElseIf} $2 == "\"
      RMDir "$Place\$1"
    ${Else}
      Delete "$Place\$1"
    ${EndIf}
  ${Loop}
  FileClose $0
  Delete "$Place\files.txt"
  Delete "$Place\uninstall.exe"
  RMDir "$Place" ; stays while it holds something of the user's
  ClearErrors
FunctionEnd

; Shortcuts and registry of the kind SetShellVarContext names.
Function ${un}RemoveEntries
  Delete "$SMPROGRAMS\${PRODUCT}\${PRODUCT}.lnk"
  Delete "$SMPROGRAMS\${PRODUCT}\${PRODUCT}（练习）.lnk"
  Delete "$SMPROGRAMS\${PRODUCT}\使用手册.lnk"
  Delete "$SMPROGRAMS\${PRODUCT}\备份和恢复卡.lnk"
  RMDir "$SMPROGRAMS\${PRODUCT}"
  Delete "$DESKTOP\${PRODUCT}.lnk"
  DeleteRegKey SHCTX "${VERB}"
  DeleteRegValue SHCTX "Software\Classes\.json\OpenWithProgids" "${TYPE}"
  DeleteRegKey SHCTX "Software\Classes\${TYPE}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${OWN_KEY}"
FunctionEnd

Function ${un}RefuseWithoutAdmin
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    MessageBox MB_OK|MB_ICONSTOP "${NEEDS_ADMIN}" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

; MultiUser's own question would wait for an answer in a silent setup as well.
Function ${un}RefuseUnknownRights
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    Call ${un}RefuseWithoutAdmin
  ${EndIf}
  ClearErrors
FunctionEnd
!macroend
!insertmacro REMOVAL ""
!insertmacro REMOVAL "un."

Function KeepChosen
  ${If} $Chosen != ""
    StrCpy $INSTDIR $Chosen
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "${PRODUCT} 需要 Windows 10 或更新的系统。" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  StrCpy $Chosen $INSTDIR ; only /D= fills it
  Call RefuseUnknownRights
  !insertmacro MULTIUSER_INIT
FunctionEnd

; $0: 1, if $1 is empty or this folder
Function un.IsHere
  GetFullPathName /SHORT $2 $1
  GetFullPathName /SHORT $3 $INSTDIR
  StrCpy $0 0
  ${If} $1 == ""
  ${OrIf} $1 == $INSTDIR
    StrCpy $0 1
  ${ElseIf} $2 != ""
  ${AndIf} $2 == $3
    StrCpy $0 1
  ${EndIf}
  ClearErrors
FunctionEnd

Function un.onInit
  Call un.RefuseUnknownRights
  StrCpy $Place $INSTDIR
  !insertmacro MULTIUSER_UNINIT
  StrCpy $INSTDIR $Place ; MultiUser takes the folder in the registry, whoever's uninstaller this is
  ReadRegStr $1 HKLM "${OWN_KEY}" "InstallDir"
  ${If} $1 != ""
    Call un.IsHere
    ${If} $0 = 1
      Call un.RefuseWithoutAdmin
    ${EndIf}
  ${EndIf}
FunctionEnd

; Two copies of different age would fight over one store: the older one cannot open it any more.
Function RefuseSecondCopy
  ${If} $MultiUser.InstallMode == "CurrentUser"
  ${AndIf} $AllBefore != ""
  ${AndIf} ${FileExists} "$AllBefore\${PROGRAM}"
    MessageBox MB_OK|MB_ICONSTOP "本机已为所有用户安装了 ${PRODUCT}（$AllBefore），没有改动任何文件。$\r$\n$\r$\n请以管理员身份运行本安装程序，选“为所有用户安装”来升级。" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

Function RefuseWithoutRoom
  SectionGetSize 0 $1 ; kB
  IntOp $1 $1 / 1024
  IntOp $1 $1 + 1
  ${GetRoot} "$INSTDIR" $2
  ClearErrors
  ${DriveSpace} "$2\" "/D=F /S=M" $3
  ${IfNot} ${Errors}
  ${AndIf} $3 < $1
    MessageBox MB_OK|MB_ICONSTOP "磁盘 $2 只剩 $3 MB，安装 ${PRODUCT} 需要 $1 MB，没有改动任何文件。$\r$\n$\r$\n请清理磁盘或另选文件夹。" /SD IDOK
    SetErrorLevel 6
    Quit
  ${EndIf}
FunctionEnd

Section
  ReadRegStr $OwnBefore HKCU "${OWN_KEY}" "InstallDir"
  ReadRegStr $AllBefore HKLM "${OWN_KEY}" "InstallDir"
  Call RefuseSecondCopy
  Call RefuseWithoutRoom
  StrCpy $Place $INSTDIR
  Call RefuseWhileRunning
  StrCpy $Place $OwnBefore
  Call RefuseWhileRunning
  StrCpy $Place $AllBefore
  Call RefuseWhileRunning

  ; The version before goes, wherever it was: here, in another folder, or as this user's own copy.
  StrCpy $Place $INSTDIR
  Call RemoveProgram
  StrCpy $Place $OwnBefore
  Call RemoveProgram
  ${If} $MultiUser.InstallMode == "AllUsers"
    StrCpy $Place $AllBefore
    Call RemoveProgram
    ${If} $OwnBefore != ""
      SetShellVarContext current
      Call RemoveEntries
      SetShellVarContext all
    ${EndIf}
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateDirectory "$SMPROGRAMS\${PRODUCT}"
  SetOutPath "$INSTDIR\bin" ; where the shortcuts start
  CreateShortCut "$SMPROGRAMS\${PRODUCT}\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}"
  CreateShortCut "$SMPROGRAMS\${PRODUCT}\${PRODUCT}（练习）.lnk" "$INSTDIR\${PROGRAM}" "--practice"
  CreateShortCut "$SMPROGRAMS\${PRODUCT}\使用手册.lnk" "$INSTDIR\doc\manual.pdf"
  CreateShortCut "$SMPROGRAMS\${PRODUCT}\备份和恢复卡.lnk" "$INSTDIR\doc\card.pdf"
  CreateShortCut "$DESKTOP\${PRODUCT}.lnk" "$INSTDIR\${PROGRAM}"

  ; Windows knows a file by what follows the last dot: .json stays whose it is, ours is offered beside it, and the
  ; verb shows on *.refund.json only ("~>": ends with).
  WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "退费申请"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "Software\Classes\.json\OpenWithProgids" "${TYPE}" ""
  WriteRegStr SHCTX "${VERB}" "" "用退费窗口打开"
  WriteRegStr SHCTX "${VERB}" "Icon" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${VERB}" "AppliesTo" 'System.FileName:~>".refund.json"'
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
  StrCpy $Place $INSTDIR
  Call un.RefuseWhileRunning
  ; A copy of the folder that was carried elsewhere takes nothing but itself away.
  ReadRegStr $1 HKLM "${OWN_KEY}" "InstallDir"
  Call un.IsHere
  StrCpy $R0 $0
  ReadRegStr $1 HKCU "${OWN_KEY}" "InstallDir"
  Call un.IsHere
  StrCpy $R1 $0
  Call un.RemoveProgram
  ${If} $R0 = 1
    SetShellVarContext all
    Call un.RemoveEntries
  ${EndIf}
  ${If} $R1 = 1
    SetShellVarContext current
    Call un.RemoveEntries
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
