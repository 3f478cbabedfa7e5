; SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer: for the person alone, without an administrator; menu entry, file type, an entry under "Apps". /S installs in
; silence, /D=FOLDER elsewhere. Compiled by ./build, which names each file.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestSupportedOS Win10

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define PROGRAM psirt-maturity.exe
!define TYPE PsirtMaturity.Assessment
!define UNINSTALL Software\Microsoft\Windows\CurrentVersion\Uninstall\PsirtMaturity

Name "PSIRT Maturity"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\PSIRT Maturity"
InstallDirRegKey HKCU "${UNINSTALL}" InstallLocation

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE English

LangString typeName ${LANG_JAPANESE} "PSIRT Maturity アセスメント"
LangString typeName ${LANG_ENGLISH} "PSIRT Maturity assessment"
LangString isRunning ${LANG_JAPANESE} "PSIRT Maturity が起動しています。保存して終了してから［再試行］を押してください。"
LangString isRunning ${LANG_ENGLISH} "PSIRT Maturity is running. Save, close it, and press Retry."
LangString alsoSettings ${LANG_JAPANESE} "設定と、復元用の控えも削除しますか？$\r$\nアセスメントのファイルは残ります。"
LangString alsoSettings ${LANG_ENGLISH} "Remove your settings and the copies kept for recovery too?$\r$\nAssessment files stay."

!macro version language
    VIAddVersionKey /LANG=${language} ProductName "PSIRT Maturity"
    VIAddVersionKey /LANG=${language} ProductVersion "${VERSION}"
    VIAddVersionKey /LANG=${language} FileVersion "${VERSION}"
    VIAddVersionKey /LANG=${language} FileDescription "PSIRT Maturity Setup"
    VIAddVersionKey /LANG=${language} CompanyName "The PSIRT Maturity authors"
    VIAddVersionKey /LANG=${language} LegalCopyright "GPL-3.0-or-later"
!macroend
VIProductVersion "${VERSION}.0"
!insertmacro version ${LANG_JAPANESE}
!insertmacro version ${LANG_ENGLISH}

; A program that runs cannot be replaced: the person closes it, and a silent run ends with 2.
!macro waitForProgram
    ${Do}
        ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        ${IfNot} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(isRunning)" /SD IDCANCEL IDRETRY`
            SetErrorLevel 2
            Quit
        ${EndIf}
    ${Loop}
!macroend

!macro tellShell
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
    !insertmacro waitForProgram
    !include "${LIST}\install.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\PSIRT Maturity.lnk" "$INSTDIR\${PROGRAM}"

    WriteRegStr HKCU "Software\Classes\.psirt" "" "${TYPE}"
    WriteRegStr HKCU "Software\Classes\.psirt" "Content Type" "application/x-psirt-maturity+json"
    WriteRegStr HKCU "Software\Classes\.psirt\OpenWithProgids" "${TYPE}" ""
    WriteRegStr HKCU "Software\Classes\${TYPE}" "" "$(typeName)"
    WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

    WriteRegStr HKCU "${UNINSTALL}" DisplayName "PSIRT Maturity"
    WriteRegStr HKCU "${UNINSTALL}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" DisplayIcon "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${UNINSTALL}" Publisher "The PSIRT Maturity authors"
    WriteRegStr HKCU "${UNINSTALL}" InstallLocation "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" NoModify 1
    WriteRegDWORD HKCU "${UNINSTALL}" NoRepair 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${UNINSTALL}" EstimatedSize $0
    !insertmacro tellShell
SectionEnd

Section Uninstall
    !insertmacro waitForProgram
    !include "${LIST}\remove.nsh"
    Delete "$INSTDIR\uninstall.exe"
    Delete "$SMPROGRAMS\PSIRT Maturity.lnk"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
    ${GetParent} "$INSTDIR" $0
    RMDir $0  ; where nothing else lies in it

    ; Another program may have taken the suffix since.
    ReadRegStr $0 HKCU "Software\Classes\.psirt" ""
    ${If} $0 == "${TYPE}"
        DeleteRegValue HKCU "Software\Classes\.psirt" ""
        DeleteRegValue HKCU "Software\Classes\.psirt" "Content Type"
    ${EndIf}
    DeleteRegValue HKCU "Software\Classes\.psirt\OpenWithProgids" "${TYPE}"
    DeleteRegKey /ifempty HKCU "Software\Classes\.psirt\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "Software\Classes\.psirt"
    DeleteRegKey HKCU "Software\Classes\${TYPE}"
    DeleteRegKey HKCU "${UNINSTALL}"

    ${If} ${Cmd} `MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(alsoSettings)" /SD IDNO IDYES`
        DeleteRegKey HKCU "Software\psirt-maturity\psirt-maturity"
        DeleteRegKey /ifempty HKCU "Software\psirt-maturity"
        RMDir /r "$LOCALAPPDATA\psirt-maturity"
    ${EndIf}
    !insertmacro tellShell
SectionEnd
