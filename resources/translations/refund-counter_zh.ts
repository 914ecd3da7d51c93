<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
<context>
    <name>AboutPage</name>
    <message>
        <source>退费窗口的图标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本 %1。职工医疗保险费退费的受理、核验与打印。依据政策包判断，读法另行注明；条文与本程序不一致时，以条文为准。案件只存在这台电脑上，不联网。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本和许可</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>故障包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本、机器、设置和运行记录，不含任何个人信息；先看，再存</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>提交受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仍要受理的理由（随案件保存，不打印）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返回修改  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存草稿，等补齐再来  Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提交受理  F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还缺什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仍要受理的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返回修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存草稿，等补齐再来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还缺附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统核对入库信息一致（缴费明细下方勾选）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写明理由，或存草稿等申请人补齐</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>岗位</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountTwice</name>
    <message>
        <source>再录账号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能粘贴，请照存折或银行卡再录一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两次录入的账号不一致，请对照存折或银行卡核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 两次一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请再录入一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二次录入账号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请再录入一次账号，两次须一致</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>在用，待本人换密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已注销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代 %1 到 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签名公钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重置密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换自己的密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 名%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每个岗位都有人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还差 %1。一件退费的五个签名要五个人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把这个密码交给本人；本人第一次登录时要换成自己的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户 %1 已建立。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>变更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的岗位已变更。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 可以登录了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 已停用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注销账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注销后 %1 再也不能登录，签过的仍然有效。要注销吗？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 已注销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 忘了密码：系统管理员和另一位同事一起给一个新密码，两人都有记录。原来的签名仍然有效，以后用新的钥匙签。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另一位同事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这位同事的密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的密码已重置，本人登录时要换成自己的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 在这段时间代办另一位的岗位，签名写明两人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的代理已登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>启用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>和卡上的不一样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把 %1 打印出来，照纸上的八组输入一遍。启用后旧卡作废，请销毁；PDF 请删掉。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照卡输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新的恢复卡已启用，旧卡已作废。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的新密码，不能是最近五次用过的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码已更换。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advisers</name>
    <message>
        <source>%1提示（%2）：%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>元</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>备份要放进新的或空的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里没有备份</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>每天下班前备份一次。插上备份盘，选它的位置；程序把案件、资料和设置全部抄过去，再从头核对一遍。%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份和案件库一样加密。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份没有加密，请锁好。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次备份：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy年M月d日 HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有备份过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份放在哪里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在备份，抄完再核对……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已备份到 %1，可以恢复；但案件库里有缺失或被改动的：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 已备份到 %1：%2 件、%3 版，附列资料 %4 份，已逐条核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停下，没有留下备份；案件库没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份不能放在案件库自己的文件夹里，没有备份；请另选位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抄到备份盘上的与原来的不一致，没有留下备份；请换一个备份盘。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankAccount</name>
    <message>
        <source>银行账号只能是数字，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>银行账号应为 8 至 32 位数字，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按银行卡号规则末位校验不符，如为银行卡请逐位核对。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存为一个 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成批打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>进度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有打印的案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打不了的案件和原因列在这里，其余照打。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v / %m 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所选 %1 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出的全部 %1 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>范围(&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书(&amp;D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机、每件份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（各件列在一份上）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>将给 %1 件各打印 %2 份“%3”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有打印的 %1 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 件、%2 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停下：%1 已送打印机，其余没有打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停下，没有打印，也没有写出文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 已送打印机，之后的没有打印。%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送打印机：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已存为 PDF：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 件没有打印，见下。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；任务 %1 %2（%3）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印任务：已完成 %1，未完成 %2，取消或中止 %3%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>录入放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把国务院办公厅“关于某年部分节假日安排的通知”的全文贴在这里，程序读出日子，您对照通知逐项核对，有错直接改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一、元旦：1月1日（周五）至3日（周日）放假，共3天。……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>采用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>返回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假的日子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>周末上班的日子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通知全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>算出 %1 年工作日 %2 天，往年都在 %3 至 %4 天之间，请再对照通知核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>算出 %1 年工作日 %2 天。请对照通知逐项核对后采用。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>打印校准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印尺规页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>算出校准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印校验页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不校准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一、量尺规页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二、校准值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正数向右、向下；负数相反。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三、看图，打校验页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 竖放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 横放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这台打印机、这个纸盒、这种纸：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尺规页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已算出：%1。打印校验页核对后保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已改为不校准，保存后生效。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 已保存：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校准值还没有保存：按 Ctrl+S 保存，或再按一次 Esc 放弃。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrationValues</name>
    <message>
        <source>向右调整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向下调整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>倾斜（顺时针）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>横向缩放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纵向缩放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每张再向右</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每张再向下</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>保存日期(&amp;D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存不早于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存不晚于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称、受理编号、证件号或账号后四位、信用代码&#x3000;Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只看这个环节的案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按保存日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找(&amp;F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共 %1 件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>（未受理）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位（个人）名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信用代码/识别号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>人数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>笔数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最后保存</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>案件清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成批打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对打印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理和暂存的案件列在这里。按 F2 受理第一件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这样的案件。换一个条件，或清空查找。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出到新的或空的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废“%1”的草稿？经过会留存，明细可另行申请。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿已作废。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseworkText</name>
    <message>
        <source>仍要受理的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少附列资料：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少附列资料：%1（情形 %2 需要）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未核实：%1（%2 笔）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未核实：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理人尚未确认“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对象</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一份退费申请（JSON 对象）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整数，小数请写成文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是否、文字、整数或年月清单；不清楚的请不要写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加引号的文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true 或 false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单（方括号）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 第 %2 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 第 %2 行 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对提示的说明 %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未读入的内容 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案处于“%1”，受理窗口只能查看。申请内容有误的，由办理这一环节的人员更正或退回；申请人要改变申请的，撤回后重新申请。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案处于“%1”，款项已推送，谁都不能再改。有误的，另立一件案件更正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案“%1”，已经了结，只能查看。再来申请的，按 Ctrl+N 另录一份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起始日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>终止日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>效力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>据以核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仅供提示，不作依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效性提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由%1答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>凭 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1的事实 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按情形要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>总是要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代办时要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1退 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（抵扣 %1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形的先后</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形 %1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的条件 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1〔%2〕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>须附 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，至 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参数 %1 %2 起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条文 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读法 %1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另有规定 %1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理说明 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这不是本程序打印件上的码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>码不完整：应有五段，用“|”隔开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>码中的受理编号读不出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>码中的版本号读不出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>码中的金额读不出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>码末尾应是 16 位内容摘要</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看案件和材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示完整号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看操作记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看权限表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>管理账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更换自己的密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>启用政策包、表样和放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>修改设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对案件库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写明理由，它会留存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由至少写 %1 个字，写清楚为什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由不能只重复栏目的名称，请写清楚为什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审核人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复核人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>财务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审计员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机构类别应为 tax、agency 或 joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一岗位写了两次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少要有一个岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理员和审计员不能兼任其他岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税务受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统已录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税务审核同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已移交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保经办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保复核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已推送业财</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已支付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退票</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已反馈税务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转会商</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添加附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>通知补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>推送业财</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记已支付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记退票</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>反馈税务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>归档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退回上一环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会商后继续核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件还没有保存，不能%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件处于“%1”，不能%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitizenId</name>
    <message>
        <source>公民身份号码应为 18 位，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公民身份号码只能是数字，末位可以是 X，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公民身份号码中的出生日期不存在，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公民身份号码中的出生日期在今天之后，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公民身份号码的末位校验码不符，请逐位核对。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimantFields</name>
    <message>
        <source>改%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimantKind</name>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimantPanel</name>
    <message>
        <source>申请单位（个人）填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起或展开申请人一栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信用代码/税号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>社会信用代码/纳税人识别号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位社保号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>社保号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注册地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>住址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改缴费人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消代办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>展开</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseSection</name>
    <message>
        <source>按条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按条款的金额</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>新密码：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第一个账户应是系统管理员：account add 姓名 --staff 工号 --roles keeper --new-password-file 文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有做恢复卡：密码忘了就没有别的办法，请再指定一位系统管理员。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库已加密；未加密的旧文件还没有清除完，下次打开时会接着清除。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以前恢复备份时留下的旧库没有加密，请收好或销毁：%1。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户 %1 已建立，案件库已加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用 --staff 写明工号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户 %1 已建立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 名%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还差 %1。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的密码：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的密码已重置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 后面应是 2026-11-20 这样的日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的代理已登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡号：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个案件库没有账户，不用恢复卡。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的密码已用恢复卡重置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写法：account card -o 卡.pdf。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新的恢复卡已做好：%1，旧卡已作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 可以登录了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 已注销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的岗位已变更</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的密码已更换</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写法见 refund-counter account --help。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有环节 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit 后面应是正整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--version 后面应是版本号，例如 --version 2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 已存为案件 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，其后的 %1 个文件还没有导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件已导出到 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料已收入案件 %1，第 %2 版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项 %1 不能用于 case %2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请用 -o 写出导出到哪个文件夹，例如 case export 编号 -o 文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写法：case list [查找内容] [--stage 环节] [--limit 件数]、case show 编号 [--version 版本]、case history 编号、case import 文件…、case export 编号 -o 文件夹、case attach 编号 文件… [--kind 类别] [--reason 理由]（已受理的案件要写理由）、case find-code 码|图片或PDF。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口：职工医疗保险费退费申请的受理、核验和打印。

  refund-counter [--store 文件夹] [--practice] [申请文件]
      打开窗口（--practice：练习；申请文件作为草稿打开）
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
--store 文件夹   使用这个案件库
--as 姓名        用这个账户登录（已有账户的案件库）
--password-file 文件  密码在文件的第一行，“-”表示标准输入；不写就在终端上问
--version        显示版本、政策包和许可
--help           显示本说明
选项可以写在命令前面，也可以写在后面。文件写作“-”表示标准输入。
限度：一份申请 32 MB、20000 行；批量文件行数不限，每行同一份申请；材料文件 50 MB；表达式的上下文和批量行 8 MB；政策包、表样 4 MB。
退出码：0 完成；1 检查发现错误，或多个文件中有失败的；2 用法不对或输入读不懂，什么都没有改变；3 机器出了问题（磁盘已满、打印机不通、案件库被占用），没有丢失任何内容。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>险种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   %1 %2：%3 笔 %4 元
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按条款：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>错误：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待核实：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚缺资料：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另须办理：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需要处理：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验结论&#x3000;%1&#x3000;核验日 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费人：%1（%2），参保人 %3 人，缴费明细 %4 笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结论：%1&#x3000;原缴费合计 %2 元&#x3000;申请退还 %3 元&#x3000;可退 %4 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&#x3000;&#x3000;&#x3000;现在可退 %1 元，另有 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of 后面应是 2026-11-20 这样的日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--batch 不能与申请文件或 --table 同时使用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写出要核验的申请文件，例如 refund-counter evaluate 申请.json。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--table 一次只能用于一个申请文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 后面应是 2026-11-20 这样的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写法：event list [--case 编号] [--account 姓名] [--from 日期] [--to 日期]。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写法：fault-package -o 文件（“-”为标准输出）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用法：refund-counter feel 表达式 [--context 文件]，或 refund-counter feel --batch [文件.jsonl|-]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“%1”这个命令。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项 --store 只能写一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项 --store 后面缺少案件库文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项 %1 只能写一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项 %1 后面缺少内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窗口一次只能打开一份申请。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用法：refund-counter manual -o 手册.pdf；只要备份和恢复卡：加 --card。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手册已写好：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>加 --as 姓名 --password-file 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可用 store init --office 机构代码 新建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库已升级为本版的格式，升级前的库已另存并逐条核对：%1。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有选项 %1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有终端可以输入密码，请用 --password-file 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码是空的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是规定的 YAML 写法（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已启用：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用法：refund-counter policy list，policy show 编号，policy check 政策包.yaml，或 policy use 政策包或放假安排.yaml。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有一份申请可以打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写出要打印的申请文件，例如 refund-counter print 申请.json -o 审批表.pdf。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--batch 只与 -o 输出.pdf 一起使用，不能再写申请文件或 --printer。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件已写好：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 等 %2 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已交给打印机 %1，任务号 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成套打印中不能有清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月份请写成 2026-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写出要打印的案件，例如 refund-counter print --stored 受理编号 -o 审批表.pdf，或写 --month 2026-11。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stored 一次只能用 -o 或 --printer 中的一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stored 只能存为 PDF。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这台打印机没有可选的纸盒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这台打印机的纸盒有：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本地库正在使用或打不开，没有取到打印校准和打印机属性，这次按未校准打印。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--with 后面应是 名称=内容，用分号隔开；没有这个名称：%1（可用的见 sheet fields）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tray 只与 --printer 一起使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写出 -o 输出.pdf 或 --printer 打印机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o 后面的文件名应以 .pdf 或 .png 结尾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--copies 后面应是 1 至 99 的份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set 和 --sheet 只能用一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用法：refund-counter sheet list，或 refund-counter sheet check 表样.yaml。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经办机构代码应为六位数字，例如 store init --office 441402。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库已建立：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>索引已重建，共 %1 个版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份已做好，可以恢复；以上各项在案件库里就已缺失或被改动，请另行处理。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份已完成并核对：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期写成 2026-11-30 这样，例如 store confirm-date 2026-11-30 --reason 理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期 %1 已确认，理由已留存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号接着原库，从 %1 起。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查不到备份以后给过哪些受理编号，为了不重号，从 %1 起。知道最后一个编号的，可用 --last-number 编号 重新恢复。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--last-number 后面是最后一张凭证上的受理编号，共 16 位数字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份中缺少或损坏的 %1 已按完整的记录重新写成。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已恢复；以上各项在备份里就已缺失或被改动，请另行处理。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘没有确认备份已经换上，下次打开时会自动核对完成。
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库已恢复并核对：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，原库另存为 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选项 %1 只用于 store %2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写法：store init [--office 机构代码]、store info、store verify、store reindex、store backup 文件夹、store restore 文件夹 [--last-number 编号]、store confirm-date 日期 --reason 理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写出要检查的申请文件，例如 refund-counter validate 申请.json。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用法见 refund-counter --help。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有显示器，打不开窗口；不需要窗口的用法见 refund-counter --help。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>文件… [--policy 政策包] [--as-of 日期] [--table] | --batch 文件.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按政策包核验申请，输出核验结论（JSON）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查申请文件的填写，输出问题清单（JSON）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件… | --stored 案件… | --month 月份 | --batch 文件.jsonl [--sheet 表样 | --set 套] [-o 输出.pdf|输出.png]
      [--printer 打印机 [--tray 纸盒]] [--overprint] [--copies 份数] [--with “栏=值；…”]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写并打印审批表和窗口的其他文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式 [--context 文件] | --batch 文件.jsonl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>计算政策包所用的表达式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list | show 政策包 | check 文件 | use 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出、查看、检查政策包，启用政策包或放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list | check 文件 | fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出、检查表样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init [--office 机构代码] | info | verify | reindex | backup 输出 | restore 备份 [--last-number 编号]
      | confirm-date 日期 --reason 理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立、核对、备份和恢复案件库，确认日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list | show 案件 | history 案件 | import 文件… | export 案件 -o 文件夹 | attach 案件 文件… [--reason 理由]
      | find-code 码|图片或PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看、导入、导出案件库中的案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list [--case 案件] [--account 姓名] [--from 日期] [--to 日期]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列出操作记录：谁在什么时候看过、打印过、导出过案件，改过设置（JSON）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add 姓名 --staff 工号 --roles 岗位,… --new-password-file 文件 [--recovery-card 卡.pdf]
      | list | matrix | roles 姓名 岗位,… | lock 姓名 | unlock 姓名 | retire 姓名
      | password --new-password-file 文件 | reset 姓名 --new-password-file 文件 --with 姓名 --with-password-file 文件
      | card -o 卡.pdf
      | deputise 姓名 --for 姓名 --from 日期 --to 日期 --document 文件编号
      | recover [姓名] --code-file 文件 --new-password-file 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立和管理账户；第一个账户给案件库加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生成故障包：版本、机器、设置、统计和运行记录，不含个人信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o 手册.pdf [--card]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把使用手册做成一本 PDF（--card：只要备份和恢复卡）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序内部出错，已保存的内容完好；请重新打开程序，仍出现时请报告故障。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电脑的内存不够，这一步没有做完，已保存的内容完好；请关闭其他程序后重试。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CupsPrinter</name>
    <message>
        <source>打印队列不接收任务</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>%1年%2月%3日</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>核验结论</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对以下 %1 笔都是：%2。个别不同的，到明细里改那一格。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对全部参保人的 %1 笔都是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等 %1 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1的%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未选参保人的行</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describer</name>
    <message>
        <source>%1（%2）仅供提示，不能作为核验的依据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包没有这个情形：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包算不出这一笔，请联系政策包的编写人；这不是不予退费。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskForm</name>
    <message>
        <source>机构代码（六位）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 441402，受理编号以它开头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 梅州市梅江区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>执行的文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机构代码是六位数字，如 441402</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填地区，如 梅州市梅江区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填窗口号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填受理人姓名，表上的受理人和验原件的人用它</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskTabs</name>
    <message>
        <source>在办申请</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskText</name>
    <message>
        <source>账户由系统管理员管理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户已注销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名不能空着、超过 %1 个字、以 # 开头或前后有空格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工号不能空着，前后不能有空格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已有这个姓名的账户；同名的请在姓名后加字区别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工号 %1 已是 %2 的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码是最近 %1 次用过的，请另想一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是唯一的系统管理员，请先指定另一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能代理自己</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理员和审计员不设代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理的起止日期不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代理要写明文件编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理员和审计员不能代理其他岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重置密码要系统管理员和另一位同事一起做</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自己的密码请用“更换密码”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡只用来重置系统管理员的密码，没有这位系统管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请文件和材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料只有校验值，没有文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料文件与所写的校验值不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，原受理编号 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出要放进新的或空的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：本机构没有人能做</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1由%2办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一致：打印件与案件库中第 %1 版相同。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一致：打印件印自第 %1 版，以后各版（最新第 %2 版）内容没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已过时：打印件印自第 %1 版，案件现为第 %2 版，改动了%3%4。请重新打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等 %1 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库中没有受理编号 %1，打印件不是本库的案件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不一致：打印件写的是第 %1 版，案件 %2 只有 %3 版。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不一致：打印件的内容摘要与第 %1 版不符，码被改动过，或印自另一个库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不一致：码中的申请退还金额是 %1 元，第 %2 版是 %3 元。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印件印自没有保存的内容，与案件现在的第 %1 版不同，不能逐项核对。请重新打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少 %1 个字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>小写字母、大写字母、数字、符号、汉字中至少要有三类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能含有姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>太常用，容易被猜到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请补齐，或写明先行受理的理由：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先在“设置”（F11）里填写受理人姓名，受理要署名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN 是 %1 位数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练习%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读不出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 次打印的结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，第 %1 版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，%1 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，%2 同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 输错密码 %2 次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，到 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（没有导出：%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>末四位 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份到 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由 %1 恢复，第 %2 期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，理由：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原打印记录到第 %1 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>这种文书每份只写一件申请</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>材料文件不得超过 %1 MB，请扫成 JPG 或 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是手机的 HEIC 照片（高效格式），请在手机相机设置里把格式改为“兼容性最佳”（JPG）后重拍，或在手机上转成 JPG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是视频，请改拍照片（JPG）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是 WebP 图片，请另存为 JPG 或 PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是 Word、Excel、OFD 或压缩文件，请另存或打印成 PDF；压缩包请先解开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是 Word 或 Excel 文件，请另存为 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是 GIF 图片，请另存为 PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读它超过了 5 秒，已停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读图片和 PDF 的程序启动不了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件有问题，或所占内存过多，读到一半停止了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件有问题，读到一半停止了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件是空的，请重新拷贝或重新扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只收 JPG、PNG、TIFF、BMP 和 PDF，扫描仪请设为 JPG 或 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图片不完整，请重新拷贝或重新扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF 不完整，请重新拷贝或重新扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图片打不开或不完整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读不出 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图片不得超过 7200 万像素（A3 幅面 600 dpi），请把扫描仪设为 300 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF 要密码才能打开，请取消密码后重新生成，或打印出来再扫描</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>此电脑不能显示 PDF，请改用图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到本程序打印件的二维码，请核对图片是否清晰、完整，或手工输入码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceArrivals</name>
    <message>
        <source>“%1”没有添加：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”与已有的“%2”是同一份文件，没有重复添加。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”没有添加：案件已不能修改。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>缺 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待收 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸质件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceHead</name>
    <message>
        <source>附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可拖入图片或 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添加文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴图片或文件 Ctrl+Shift+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸质件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记没有扫描的纸质资料 Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在查看 %1 份文件……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已收 %1 件 %2 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · &lt;span style=&quot;color:%1&quot;&gt;还缺 %2 件&lt;/span&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · 待收 %1 件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已核原件：%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还缺：%1。按 Enter 添加。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需要：%1。按 Enter 添加。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添加资料（按文件名归类）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添加资料：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图片和 PDF (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.pdf);;所有文件 (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剪贴板里没有图片或文件。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceRemarks</name>
    <message>
        <source>“%1”从名字看不出是哪种资料，暂记为其他，请在附列资料下面选定类别。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”、“</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已核原件(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>资料类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>资料名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称（不填用类别）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原件或复印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已核原件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>资料清单</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceSummary</name>
    <message>
        <source>退费审批表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费书面申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费凭证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>银行开户信息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>委托书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退休证或养老待遇核定单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保缴费年限核定结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>解除（终止）劳动关系证明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>失业保险金发放及代缴医保月份清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转出地参保缴费凭证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>减少本地年限知情书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出错单位情况说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1份</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceViewer</name>
    <message>
        <source>上一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左转</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>右转</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>资料页面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>资料：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在打开……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 / %2 页&#x3000;%3%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>为什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>为什么：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>缴费人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收件日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>费款所属期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>险种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入个人账户金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>故障包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以下就是故障包的全部内容，不含姓名、证件号码、账号、电话、单位和文件名。看过以后存成文件，交给维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>故障包的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存为文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>故障包-%1.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文本文件 (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 已存好，可以交给维护人员</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeelText</name>
    <message>
        <source>第%1个字符：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一行的内容太多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一行不是 UTF-8 编码的 JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一行不是 JSON：第%1个字符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一行没有 expression，或 let 的写法不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context 应为对象</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式嵌套得太深</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不在可选的值之中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“?”之后应为事实的名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“#”之后应为带引号的数，如 &quot;1.10&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@”之后应为日期或时长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个名称写了两次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数应写成 {&quot;#&quot;:&quot;1.10&quot;} 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>循环变量太多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有一个值为空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>值的类型不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里要的是“是”或“否”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>除数为零</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果超出数的范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个函数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函数的参数不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字的写法不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数值超出允许的范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一个键出现了两次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式语言 FEEL-R1 不含这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>超过了计算的限度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式写法有误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年月时长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>天时时长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上下文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>区间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>错误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式太长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式在此处应当结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>此处应为%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一个值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>带引号的日期或时长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“键:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>值的类型不符：%1与%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里要的是“是”或“否”，不是%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1没有“%2”这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函数 %1 缺少参数 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>函数 %1 的参数 %2 应是%3，不是%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>政策包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费人类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位（个人）名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>社会信用代码/纳税人识别号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位社保号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注册地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费开户银行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开户名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代办人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代办人身份证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代办人电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税务退费申请号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人代号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人身份证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费凭证字轨</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费凭证号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电子税票号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>费款所属期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>险种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入医保个人账户金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改选的退费情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改选的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改选人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料种类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件摘要</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>验原件的人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>验原件的日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已说明的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已说明的提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认的事项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>签章栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请单位经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请单位盖章日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税务部门审核意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审核人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税务部门审核日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核准退费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复核人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保经办部门审批日期</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>退费窗口 · 第一次使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第一次使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先填本窗口的情况</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号和每次保存的记录都用到它，以后可在“设置”里改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换了电脑：用备份盘里的案件库开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>帮助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用手册</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手册不在程序的文件夹里</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>单位(个人)名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>社会信用代码/纳税人识别号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位社保号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注册地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费开户银行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开户名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额合计(大写)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额合计(小写)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费金额合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请单位经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请单位盖章日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税务部门审核意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审核人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税务部门审核日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核准退费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复核人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保经办部门审批日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附页说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附页金额小计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费凭证字轨</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费凭证号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>费款所属期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>险种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件号末四位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入医保个人账户金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本页小计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>累计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页码</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsText</name>
    <message>
        <source>按条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>笔数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按参保人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抵扣后尚余</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（已收）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（还缺）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1要求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件另有规定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全案核验结论</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚无可核验的缴费明细。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2，可退 %3，申请 %4 元。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大写：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其中现在可退 %1 元，另有 %2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据：%1（政策包 %2，核验日 %3）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条文 %1 《%2》</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读法与说明（文件未写明之处，不是条文）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还要核实（最要紧的在前）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全案随之 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；由%1答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（%1 笔：%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，可退 %2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最早 %1 可退。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额怎样算出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入个人账户金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填，按原缴费金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条款可退金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其中已抵扣个人账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本笔可退（申请与条款取小）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同时成立的其他条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按政策包的先后次序取第一款；复核人可说明理由改用另一款。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各款分别可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（%1 个月）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>差一点成立的条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：其余 %2 项都成立，只差“%3”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先核实“%1”：本笔随它在 %2 之间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”（现为：%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，改按%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1如果不同，%2就可能不再成立%3。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1如果不同，%2就可能成立。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不成立的条款和原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符合“%1”（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另行追回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转会商</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还要核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由%1答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一笔还不能核验：请先填齐所属期、险种和原缴费金额。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← 看全案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>什么会改变结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看 %1 的全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看全案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已核实的事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>险种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 尚无可核验的缴费明细。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2 笔，可退 %3。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2（%3 笔）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合计可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人账户抵扣后尚余（不追缴）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ 不退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? 待核</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另 另案已申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● 起始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▨ 期间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▁ 已划账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◥ 重叠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1～%2 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，另案已申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，已划入个人账户 %1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同月两笔：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，与%1重叠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>累计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>的年月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>的月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴的图片.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案随 %1 年 %2 月批次移交，截止 %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M月d日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（暂定）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本月移交已截止。%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2 笔，申请退还 %3 元，%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当时按政策包 %1，现在按 %2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包 %1 的内容此后有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包未变，请核对核验日和所填内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重新核验的结果与上次保存时不同：当时（%1）%2，现在%3。%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有工作日历，不推算移交日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作日历没有 %1 年，不推算移交日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本月移交截止：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本月移交已截止，下次：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（暂定，%2 年的放假安排还没有录入）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（就是今天）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（还有 %2 个工作日）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy年M月d日 HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电脑的时间刚刚从 %1 变成 %2，快了 %3 天。日期不对的，请先改正再受理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已有 %1 天没有备份（上次：%2）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>启用 %1 天了，还没有备份过。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电脑坏了，没有备份的案件就没有了。请插上备份盘，按 F11 到设置，再按 Alt+B 备份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请照国务院办公厅的通知录入：按 F11 到设置，再按 Alt+H。在此之前，那一年的日期只作暂定，不作承诺。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺 %1 年的放假安排。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形 %1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另见“读法”页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不作规则：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>效力</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>据以核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仅供提示，不作依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 条条文、%2 种情形、%3 项事实、%4 处读法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容校验值（SHA-256）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条文（原文）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份政策包没有按日期变动的数值。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件没有写明或可以两样理解之处，政策包选定的读法。它们不是条文，办理时作为说明显示。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与现行的政策包没有实质差别（只有注释或样例不同）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>何处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（没有）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（取消）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2 处）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号接着原库，从 %1 起，不会重号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查不到备份以后给过哪些受理编号（原库不在或读不全）。为了不重号，从 %1 起；中间空号是正常的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已恢复：%1 件、%2 版，附列资料 %3 份，已逐条核对。备份以后录入的，请照纸质件重新录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份里就已缺失或被改动的：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份中缺少或损坏的 %1 已按完整的记录重新写成。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘没有确认写入：请现在关掉程序再打开，核对最近的案件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原来的库没有删，在：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份备份不完整，没有恢复，案件库没有改动。请改用另一份备份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到这份备份，没有恢复，案件库没有改动。请插好备份盘再恢复一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选的是正在用的案件库，不是备份，没有恢复，什么都没有改。请选备份盘。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有恢复。案件库没有丢，在：%1。请先不要录入，联系管理员把它改回原来的名字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有恢复，案件库没有改动。%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份在哪里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 里没有%3备份，什么都没有改。请选备份盘，或其中名叫“%2”加时间的文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练习</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用这份备份：%1

先核对，不完整就不恢复。本机现有的案件库不删，改名放在旁边；备份以后录入的，要照纸质件重新录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在恢复，抄完再核对……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停下，没有恢复；案件库没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>第 %1 行%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridHeader</name>
    <message>
        <source>的年月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>的月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月份</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>提醒：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向下填充  Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制  Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴  Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清除  Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除整行  Ctrl+Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照这一位填下一位  Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去不予退费的行  Ctrl+Shift+Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>各处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验结论</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印校准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>帮助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>帮助：当前这一处的说明、手册、按键表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到政策</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对打印件（扫描、输入二维码，或拖入扫描件）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到设置（Alt+S 保存，Alt+B 立即备份）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>锁定窗口、换人（练习：换岗位）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一项 / 上一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一项（在栏内）；按下（在按钮上）。从不提交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+字母</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>带括号字母的按钮和选项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在“关于”中：故障包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>为什么（当前一笔的理由全文）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在理由中：本笔 / 本人 / 全案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到下一栏（Ctrl+Shift+Tab 上一栏）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一份在办 / 收起这份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提交受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销 / 重做</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方向键 / Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在格间移动（Tab 到最后一格后走出表格）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在所属期键入一段，展开为各月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向下填充（正在键入时也行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照这一位的明细填名单里的下一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一险种、下一人的第一笔 / 上一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制 / 从表格粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在参保人格中：列出名单（↓ ↑ 选，Enter 填入）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除整行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去不予退费的所有行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答：是 / 否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答：填入 / 无（也可在格里填 - 或 w）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答案对列出的各笔都是（每笔都要问的事）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仍未核实，看下一个问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>方向键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在月份带上移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空格 / Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在月份带上：选中该笔 / 看理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+方向键 / Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在月份带上：选多个月（Esc 取消）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>添加文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴图片或文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记没有扫描的纸质件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看；在虚线框上：添加所缺资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一页 / 下一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放大 / 缩小 / 整页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左转 / 右转</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找（在案件的任何地方）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今日受理 / 待补正 / 本月待移交（再按一次取消）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间不对时：日期没错，确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经过：各版本和改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在经过中：谁看过、打印过、导出过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成批打印：所选的或列出的全部（Ctrl+A 选中已显示的）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对打印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出到文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废草稿（须写原因）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查政策包文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在已有案件上试算（Esc 停止）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>启用新包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放大 / 缩小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整页 / 页宽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存为 PDF / 图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印本环节全套</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印校准（在设置中也是）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印尺规页 / 算出校准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印校验页 / 不校准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存校准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存设置 / 立即备份 / 从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户和岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>录入新一年的放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在账户中：新账户 / 岗位 / 停用、恢复 / 代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在账户中：重置密码 / 注销 / 新恢复卡 / 换自己的密码（恢复卡：存成 PDF）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录时用恢复卡 / 第一次使用时以后再设账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把使用手册存为 PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>何处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>做什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>帮助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用手册(&amp;G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按键表(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关于(&amp;A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>帮助各页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用手册存为 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口使用手册.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 已存为 %1，共 %2 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找按键或做什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查找按键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按键表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在手册里查找，按 Enter 看下一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在手册里查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手册目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手册里没有“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>说明正文</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>（书末）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（第 %1 章）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口使用手册</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>使用手册</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职工医疗保险费退费的受理、核验、打印和存档</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份和恢复卡（贴在墙上）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口使用手册&#x3000;版本 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有备份和恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有使用手册</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>做什么</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>（读不出）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 补打 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，%1 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（改动未保存）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，任务 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谁看过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经过：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改了什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第一次保存，没有可比较的前一版。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内容没有改动，只记了“%1”。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>读入申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已暂存，可从“案件”再打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本案已是“%1”，不能再次提交受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有填受理人姓名，核对、验原件和受理都要署名：请按 F11 到设置填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 行已在“%2”的案件中申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有 %1 处要先改正：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已存为草稿，补齐后可从“案件”再打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已受理，受理编号 %1。可打印审批表（F8），或办理下一位（Ctrl+N）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提交受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重做</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起这份申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一份在办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一份在办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料还在查看，请等几秒再按一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>绿框里填了“%1”，还没有填入：按 Enter 填入，或清空后再办。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收起申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”还有没有暂存的录入，收起就丢弃了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>丢弃并收起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2 笔）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次退出时有 %1 份录入没有暂存，保留到 %2：%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M月d日 HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接着录入(&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”已经受理或了结，上次没有暂存的录入不再有用，显示的是库中的案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>丢弃(&amp;X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>丢弃上次的录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：上次没有暂存，丢弃以后找不回来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>丢弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答核实问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还不知道这一行是谁的缴费，刚才的答复没有记下：请先在“参保人”栏选人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · 只能查看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 已暂存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未暂存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿 · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿 · %1，之后的录入已自动保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理 · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>停下</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeeperDialog</name>
    <message>
        <source>退费窗口 · 第一个账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第一个账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把恢复卡存成 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谁是系统管理员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理员给每个人建账户，管政策和备份，自己不办件。有了账户，案件库和备份就都加了密，电脑丢了别人也读不出。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理员姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理员工号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码忘了，就靠这张卡。先存成 PDF 打印出来，照纸上的八组输入一遍，封好锁进保险柜，再把 PDF 删掉。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照卡输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填姓名和工号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给案件库加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先把恢复卡存成 PDF，打印出来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>和卡上的不一样，请照纸上的八组重新输入。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownClaimants</name>
    <message>
        <source>%1  %2  代办过 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  账号尾号 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以前的申请人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用以前的代办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用以前的申请人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>带出开户名称和联系人</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateEvidence</name>
    <message>
        <source>“%1”的 %2 份附列资料已看完：按 Ctrl+PgUp 回到那一件，再写明类别和理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份纸质件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2是哪一种资料？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件里已有同样的资料，没有重复添加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有添加附列资料，案件没有改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”已是“%2”。添加 %3 份附列资料会记成新的一版，请写明为什么现在添加：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已添加 %1 份附列资料，案件现为第 %2 版</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>税务机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保经办机构</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>盒号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>架位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案卷号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复议机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会议时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会议地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>议定意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>移交单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接收单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收款账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费人类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位(个人)名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>社会信用代码/纳税人识别号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位社保号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注册地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费开户银行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开户名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代办人证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>代办人电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件号末四位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人不止一人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费金额合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额合计(小写)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额合计(大写)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退金额合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在可退金额合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在可退金额合计(大写)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂缓退还金额和日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退金额合计(大写)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退还金额合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转会商金额合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部分转会商</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入医保个人账户金额合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抵扣金额合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抵扣后尚余</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退金额范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应追回金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>笔数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>资料件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>资料份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>资料页数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退费笔数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>费款所属期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>险种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验结论</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另行追回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>会商依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请单位经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税务部门审核意见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审核人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核准退费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核准退费(大写)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保经办人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复核人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>审批人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请单位盖章日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>税务部门审核日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>医保经办部门审批日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费人为单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费人为个人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部分可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待补充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂缓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转会商</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统核对入库信息一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>件数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理日期起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理日期止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费凭证字轨</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费凭证号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入医保个人账户金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条款可退金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抵扣金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退还金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>算式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同时成立的其他条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改选条款的理由</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是否成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不止一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转会商金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重复月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚缺资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>笔次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由谁答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可证明的资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需要处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>资料名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原件或复印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDescriber</name>
    <message>
        <source>%1须由经办人署名判断并写明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改选的%1还不能认定成立，没有采用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改选%1须写明改选人和理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合计 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>202301-202312</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>基本,生育,补充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>？ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 行%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新的一行%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已在“%1”的草稿中申请，不能重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已在“%1”的案件 %2 中申请，不能重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一列不能填充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第一格是空的，没有填充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下面没有可填充的空格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已把“%1”填入 %2 格（第 %3 至 %4 行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有可以照填的明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先选一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名单里没有还没填明细的参保人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的明细太多，不能一次照填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>照填明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已照“%1”为“%2”填 %3 行，请核对月份和金额；Ctrl+Z 撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>缴费明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去不予退费的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统核对入库信息一致</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择显示的列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费明细表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删去核验为不予退费的所有行（Ctrl+Shift+Delete），Ctrl+Z 可撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请合计 ¥%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（大写）%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费合计 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 笔 · %2 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属期可填 202401-202412 · 险种可填 b,m,s · Ctrl+D 向下填充 · 可从表格粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有不予退费的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已删去不予退费的 %1 行，Ctrl+Z 撤回</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>已锁定</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>退费窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练习</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口（练习）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练习 · 不与真实案件混用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对打印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对打印件：扫描或输入二维码，或拖入扫描件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 帮助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本地库已打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 号窗    受理人：%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 号窗    %3：%4    Ctrl+L 锁定、换人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本地库已保存 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ 未能保存：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>为什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提交受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>帮助</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersModel</name>
    <message>
        <source>？ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（缴费人本人）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ 下一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 位%2：%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>。有误：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>删除参保人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有事实可以向下填充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可填充的空格，或第一格是空的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已向下填充 %1 格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已把“%1”填入 %2 格（到第 %3 位）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清除</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>参保人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示全部事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这位参保人还有缴费明细，请先删除他的明细</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>%1本政策包的读法：%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthSection</name>
    <message>
        <source>月份带</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1的月份带</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已选 %1～%2，%3 笔，可退 %4 元。Esc 取消</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthStrip</name>
    <message>
        <source>月份带</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，%2 年 %3 月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有缴费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；已选 %1 至 %2，%3 笔</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>%1至%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>新密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少 8 个字；小写字母、大写字母、数字、符号、汉字中至少三类；不含姓名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请输入新密码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两次输入的密码不一样，请再输一次。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>还缺资料 %1 件：%2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>需要资料 %1 件：%2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 等</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ 有 %1 处错误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>！有 %1 处提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;a href=&quot;why&quot;&gt;读法与说明 %1 处 →&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抵扣个人账户 %1 元，按人合并计算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>抵扣后尚余 %1 元，不追缴。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提示的全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知道了</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Obligations</name>
    <message>
        <source>，最迟 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，暂定最迟 %1（%2 年的放假安排还没有录入，不作承诺）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 起 %2 个工作日内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 个工作日内（起算日待核实）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1个工作日内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1起%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，最迟%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额待核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另行追回 %1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（另有 %1 笔金额待核实）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另行追回 %1%2：%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件没有直接规定退不退，要由有关部门会商议定；议定以前不是不予退费。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>议定要留下：%1。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDrafts</name>
    <message>
        <source>新申请</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeHeader</name>
    <message>
        <source>还有 %1 项事实会影响金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最早 %1 可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请 %1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大写 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另有 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退金额（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按 Enter 或 F9 看为什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— 尚无明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验结论：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚无明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>录入缴费明细后自动核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在可退金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>待核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不成立</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>这里应是普通文件，却是链接、文件夹、管道或设备</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageDrawing</name>
    <message>
        <source>校准示意图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>虚线：不校准&#x3000;实线：校准后
（移动放大 %1 倍）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>打印页面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCheckDialog</name>
    <message>
        <source>图片或 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收为附列资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对打印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印件上的码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印以后的改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印以后改过的每一处列在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>扫描打印件右上角的二维码，或输入其内容后按 Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>盖章后的扫描件、照片也可以拖到这里，按二维码找到它的案件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二维码(&amp;M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在找“%1”上的二维码……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选择打印件的图片或 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>图片和 PDF (*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在收存……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按页上的编码收存盖章的审批表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已收为案件 %1 的附列资料，案件现为第 %2 版。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>文书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全套：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印时填写</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersText</name>
    <message>
        <source>没有案件可以打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>清单请单独打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件在这一环节不用这份文书，或者没有可写的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有一件能打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送打印机，但没能记入打印记录：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果没能记入打印记录：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfStream</name>
    <message>
        <source>退费窗口</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickEdit</name>
    <message>
        <source>可选的参保人</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>没有装入“%1”。第 %2 行第 %3 列：%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包的各页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>概要(&amp;O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>概要</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条文与规则(&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条文与规则</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参数(&amp;P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读法(&amp;D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>检查政策包文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新包与现行的差别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>启用新包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃(&amp;X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仅供提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包 (*.yaml *.yml);;所有文件 (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”检查无误（%2，%3）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里还没有这份文件的政策包，启用后是新增。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与现行的完全相同，不必装入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与现行的有 %1 处不同，启用后替换现行的；已有案件保留原来的结论。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与 %1 有 %2 处不同，自 %3 起受理的案件适用，此前的仍按旧版。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待启用：%1(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已启用 %1。正在录入的申请已按它重新核验；已受理的案件打开时会提示与原结论的差别。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>情形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引用的条款没有抄录在 clauses 中：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条款“%1”没有情形、答复或读法，也没有写明为什么不是规则（notRules）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费部分的这几个字没有抄录在任何条款中：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条款对照（%1 条）：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是规则：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（没有）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2：%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包 %1（%2）读入无误：结构、类型、表达式、条款引文和原文校验值都对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>算例 %1 个，通过 %2 个，不符 %3 个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1:%2：算例“%3”不符：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提示：没有表达式用到的事实：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提示：没有算例落到的情形：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提示：没有写明退费部分的起止（refundSections），没有核对原文是否抄全。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可同时成立而金额不同的情形（按左侧在先）：%1 对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 与 %2，%3：%4 / %5（例：%6）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个情形：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 应是列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答复编号重复：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes 应是列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这种结论：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明要写明针对哪些结论（outcomes）或情形（situations）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readings 应是列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches 只能是 alternatives、accountCredit 或情形、答复编号的列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个情形或答复：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notRules 应是条款与理由的对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clauses 中没有这一条：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>因为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是规则的理由应以“因为”开头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refundSections 应是列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原文中没有这几个字：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原文中此后没有这几个字：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority 只能是 binding 或 informational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding 只能是 half up（四舍五入到分）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>施行的最后一天早于第一天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到文件原文：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件原文与 sha256 不符：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clauses 应是条款与原文的对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>引文与文件原文不符：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仅供提示的政策包不作结论：情形只有 advice，没有 refund 和 outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice 只用于仅供提示的政策包（authority: informational）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形要么有 refund，要么有 outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome 只能是 referred 或 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 refund 的情形，险种写在 refund 里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不认识的险种：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>险种为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>或</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一险种不在该项退还范围之内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refund 应是险种与金额的对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level: member 的金额不能用到缴费明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level: member 的情形不能再有 share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins 只能列出前面的情形：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里应是键与值的对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不认识的键：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读不出这个值：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费人的 kind 应是 unit 或 individual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包没有这个事实：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少键：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个参保人：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases 应是列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里应是日期，如 2021-11-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>列表（%1 项）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：应为 %2，得 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：应为 %2，没有这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2：没有找到这一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里应是文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里应是文字的列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里应是年月，如 2024-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里应是 true 或 false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence 中没有这种资料：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式的结果应是“是”或“否”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式的结果应是列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式的结果应是日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表达式的结果应是数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived 应是名称与表达式的对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个名称已经有了：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings 应是提示的列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>situations 应是情形的列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short 最多六个字：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short 与前面的情形重复：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情形编号重复：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level 只能是 line 或 member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when 应是条件的列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement 的 fact 应是一个是否类的事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence 应是资料种类的列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>份数应是 1 至 99 的整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作日数应是 1 至 999 的整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不能填“是”或“否”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不能填数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”只能填一个值，不能填列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”应是年月（2024-01）或起止（2023-05/2023-10）的列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”没有这个选项，可填：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”应填 true、false 或 &quot;none&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”应是年月（2024-01）或 &quot;none&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”应是年月的列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”应是金额（480.00）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”应是数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”应是日期（2024-01-31）或 &quot;none&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包没有这个事实：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence 应是资料种类的对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required 只能是 always 或 agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts 应是事实的对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>事实的名称应以 member. 或 line. 开头：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是申请本身的栏目，不能再声明为事实：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不认识的事实类型：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice 类型的事实，且只有这种事实，要列出 choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line.accountCredit 是金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role 只能是 sex（参保人的，取值有 male 和 female）或 death（参保人的，日期）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choices 应是取值与名称的对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none 表示“没有”，不能作为取值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters 应是参数的对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参数的名称只用字母、数字和下划线：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by 只能是 period（费款所属期）或 received（受理日期）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参数是按日期排列的取值列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最后一个月早于第一个月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取值的日期应先后排列，不得重叠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参数的取值应是数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入医保个人账户金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一笔缴费已划入医保个人账户多少元？</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>套打（只印填写内容）(&amp;O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号和二维码(&amp;Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印预览：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>套打</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号和二维码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页码(&amp;G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部；或 1,3-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存为图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印全套</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个环节没有成套的文书，可在左边选一套</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 / %2 页&#x3000;%3%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校准：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已存为 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送打印，但没有记住这次的选择：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewSource</name>
    <message>
        <source>空白：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTools</name>
    <message>
        <source>上一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页宽</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintReason</name>
    <message>
        <source>卡纸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺纸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸快用完</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺墨粉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>墨粉不足</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺墨</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>墨不足</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>盖未合上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>门未关上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸盒未装好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机脱机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在连接打印机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>连接打印机超时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机已暂停</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机已停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任务被挂起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任务被取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>任务被管理员取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在接收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已交出，这里看不到打印队列，请看打印机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在打印</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>%1刚送了打印机，还没有回音；等有了结果再打下一份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1没有送出：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 已送出：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送打印机 %1，任务 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送打印：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>。%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印任务 %1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部打完：%1 种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterPropertiesDialog</name>
    <message>
        <source>已记住的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印到这台打印机时用：%1。
这里另选的会替换其中同一项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再用这些，恢复打印机自己的设置(&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不再用已记住的设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机属性：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确定</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterRow</name>
    <message>
        <source>打印机属性…(&amp;M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机属性</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸盒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有打印机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里不能打印，可以存为 PDF。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这台电脑没有装打印机，可以先存为 PDF，装好后再打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（不接收任务）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸盒自动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统不提供这台打印机的属性</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双面、进纸、浓度等打印机自己的设置，按打印机记住</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已记住：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 按打印机自己的设置打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已为 %1 记住：%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>单面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双面（长边翻转）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>双面（短边翻转）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintingText</name>
    <message>
        <source>型号 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有 A4 纸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸张 %1 等 %2 种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸张 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可双面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>驱动程序的设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里不能指定纸盒，请在打印机属性里选</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>个人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>男</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>女</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这不是退费申请文件：format 应为 refund-application/1。请核对是否选错了文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有不认识的项目“%1”，请核对写法，用不到的请删去。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>项目“%1”写了两次，不知道以哪个为准，请只留一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的类型不对，应为%2，请改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>问题太多，只列出前 %1 个，请改正后再检查一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入的文件中有内容没有读入：%1 请对照原文件核对，核对后写明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”没有填写，请补填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”太长：最多 %2 个字，现有 %3 个字，请缩短。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”中有不能打印的字符（第 %2 个字），请删去后重新输入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的金额“%2”读不懂，应写成 480.00 这样，两位小数，不带正负号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的年月“%2”读不懂，应写成 2024-03 这样。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的日期“%2”读不懂，应写成 2026-11-20 这样的真实日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>险种“%1”读不懂，应为职工基本医疗保险、生育保险、补充医疗保险或城乡居民基本医疗保险。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费人类型“%1”读不懂，应为单位（unit）或个人（individual）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”应是 1 到 9999 的整数，现为 %2，请改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料的文件名“%1”不能用：文件必须在申请文件所在的文件夹里，请重新选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料的文件摘要应是 64 位十六进制数，请重新添加这份资料。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号“%1”不对：应是六位机构代码、四位年份和六位顺序号，共 16 位数字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”要写清楚为什么：至少 %2 个字，不能只重复栏目的名称。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”里的“%2”是表格软件改坏的（科学计数法或错误值），原来的数字已丢失，请对照原件重填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的“%2”第 15 位以后全是 0，可能被表格软件改过，请对照原件核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”写成了“%2”，请去掉全角字符、空格和小写字母，写成“%3”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1申请填的是%2，请核对缴费人类型和证件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开户名称“%1”与申请人“%2”不一致，请核对；确需退到他人账户的，应附委托书并写明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身份证号“%1”与第 %2 位参保人相同，同一人只能填一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人代号“%1”与第 %2 位参保人相同，请改用不同的代号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人已于 %1 死亡，不能自己申请，请改填法定继承人或指定受益人为缴费人（申请人）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填写的性别与身份证号不符（身份证号为%1），请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一行的参保人“%1”不在参保人员名单里，请从名单中选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有多位参保人，这一行没有写明是谁的，请选择参保人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位申请须填写参保人员，请至少填写一位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有缴费明细，请至少填写一行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一行与第 %1 行重复（同一参保人、险种、费款所属期和凭证），请删去其中一行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费凭证号码和电子税票号码都没有填写，请填写其中一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费金额应大于 0.00，请对照缴费凭证核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额 %1 大于原缴费金额 %2，请改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入医保个人账户金额 %1 大于原缴费金额 %2，请对照平台清单核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只申请退还 %1，少于原缴费金额 %2；应选择整笔缴费信息，确只退一部分的请写明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的合计超出可填写的最大数额 %2 元，请对照凭证核对各行金额。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>费款所属期 %1 晚于受理当月，请核对；确为预缴的请写明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>费款所属期 %1 早于职工医保制度建立（1998-12），请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理日期 %1 晚于今天，请改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包“%2”没有退费情形“%1”，请重新选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料种类“%1”不在清单里，打印时按名称列出；请确认种类。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料最多 %1 件，现有 %2 件，请把同类的合为一件，份数、页数写在件上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”登记为原件，但没有写明由谁验看，请验看后登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有政策包“%1”，请核对写法或先装入该政策包。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包“%1”在 %2 不施行，请核对受理日期或另选政策。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>这种文书没有预印表，不用套打</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填年月，例如 202403。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填月份，例如 202305-202310。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填金额，例如 80.32；没有划入填 0。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填写内容。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 202403</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 202305-202310</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 80.32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填月份(&amp;M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填金额(&amp;M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填入(&amp;M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最要紧的问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>答案不同，全案可退 %1～%2 元。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由%1答复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>凭《%1》。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是(&amp;Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>否(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填入%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无(&amp;W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仍未核实(&amp;U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仍未核实</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLists</name>
    <message>
        <source>今日受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待补正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本月待移交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>不了  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因（至少 %1 个字，会留存）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因至少写 %1 个字</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>退费原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按条款拟写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费原因一栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按条款拟写退费原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核验出可退条款后自动拟写，可修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>改退费原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>拟写退费原因</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonProposal</name>
    <message>
        <source>%1%2人，月份和险种见缴费明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>等共</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>自动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>主纸盒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备用纸盒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手动进纸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>旁路纸盘</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上纸盒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中纸盒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下纸盒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左纸盒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>右纸盒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>侧纸盒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>后进纸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>信封</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大容量纸盒</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsText</name>
    <message>
        <source>日期应写成 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额合计超出可填写的最大数额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未核验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；只申请 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每笔 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费 %1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，抵扣已划入个人账户 %1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，条款可退 %1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；申请退还 %1 元，取小者</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，本笔可退 %1 元。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2 元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（第 %1 笔）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>错误</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复印件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练习</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补打 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共 %1 个字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其余 %1 笔见附页(共 %2 页)，附页金额小计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>共 %1 笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费明细</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（下转附页）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 页  共 %2 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（以下空白）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>累  计（含首页）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合  计（含首页）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（参保人员明细第 %1 行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>累  计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合  计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>超过 %1 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1和%2的读数像是填反了，请对照尺规页检查。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1的距左边和距上边像是填反了，请对照尺规页检查。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校准值不是数字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>偏移超过 %1 mm：请先检查放纸和进纸导板，再重新打印尺规页。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩放超过 %1%：请检查读数，或在打印机上关闭“适合页面”后重新打印尺规页。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>倾斜超过 %1 度：请检查读数，或把纸放正后重新打印尺规页。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每张漂移超过 %1 mm：请检查读数和进纸器。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>右上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下方中间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1的读数不在纸上，请量出十字到纸左边和上边的毫米数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三处读数落在一处，算不出校准，请重新量。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三处读数互相对不上（相差 %1 mm），请重新量一遍。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>量每张漂移要一次连打 2 至 %1 张尺规页。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存的打印校准读不出来，请重新校准这台打印机。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向右 %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>向下 %1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>倾斜 %1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缩放 %1% × %2%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每张漂移 %1 / %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不调整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸盒%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>排队中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已挂起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已中止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>页码请写成 1,3-5 这样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份文书只有 %1 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口 · 恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统管理员：%1&#x3000;制卡：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x3000;系统管理员：%2&#x3000;制卡：%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有这张卡，就能打开案件库和它的备份。请像保管公章一样保管。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. 只在一种情况下用：系统管理员的密码忘了，没有别的系统管理员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. 在登录页选“用恢复卡”，照上面输入八组（大小写、横线都不要紧），设一个新密码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. 案件库换了电脑，或由备份恢复时，也可以用它打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. 装进信封封好，骑缝签名，锁进保险柜；不要拍照，不要存进电脑，不要和备份放在一起。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. 每次用卡都有记录；用过以后请由系统管理员另做一张，这张就作废了，请销毁。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>封存人：______________&#x3000;&#x3000;见证人：______________&#x3000;&#x3000;日期：______________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>距左边 ____________ mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>距上边 ____________ mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印校准 · 尺规页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纸盒：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>由打印机选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印于 %1&#x3000;第 %2 张，共 %3 张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印于 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. 用普通直尺量出三个十字的中心到纸的左边和上边各是多少毫米，读到半毫米。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. 写在十字旁的横线上，再填到程序的“打印校准”里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. 首张量三个十字；末张只量左上的十字，算出每张漂移。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. 按“算出校准”，看图，保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. 再打印一张校验页，与空白表叠在一起对光看。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>梅州市嘉应样例陶瓷工艺有限公司</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>广东省梅州市梅江区江南彬芳大道中86号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刘淑贞</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中国农业银行股份有限公司梅州嘉应支行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职工已办理退休并领取养老金，单位未及时办理在职转退休手续，申请退还错缴的费款。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>李玉兰</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粤税</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>情况属实，同意退费。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>王建国</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>样例内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退费：不符合一（二），没有离职（退休不算离职）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>费款所属期在离职的次月或之后</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知悉减少缴费年限的确认书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在该单位最后在职的是哪个月？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费原因未填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>离职当月应当缴费，次月起可退。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表上没有这一栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为其中一种：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为一至三方，每方一列文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版心太小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字超出纸张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>二维码超出纸张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个字段：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格超出版心</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一行高过版心</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表头和页脚行不能重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一行应占满 %1 列，现为 %2 列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单元格不能有条件，请用在行上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单元格超出表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这种字体：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里不能竖排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少 }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个字段或来源：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个来源：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个环节：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id 与文件名不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表格超出纸张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 应为两个数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单元格与另一个重叠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文字超出单元格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 应为 line 或 member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重复行超出表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重复行应一样高</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重复行与别的单元格重叠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放不下文字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标签放不下或缺字：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少 flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字段只能用在重复行里：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为 refuse 或 continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标签后没有填写的地方</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withValue 需要标签和字段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这种对齐：</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>从备份恢复由系统管理员办理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>现在的案件库已加密，这份备份没有加密，不能替换；确实要用它，请先把现在的案件库整个文件夹移到别处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件夹里是别的内容，不是案件库，请另选位置</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetirementAge</name>
    <message>
        <source>开始领取养老金的年月早于法定退休年龄，请与退休证或养老待遇核定单核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始领取养老金的年月比法定退休年龄晚三年以上，请与退休证或养老待遇核定单核对。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulerReadings</name>
    <message>
        <source>尺规页张数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>连续进纸的打印机打 5 张以上，可量出每张漂移</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>距左边</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>距上边</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>末张左上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 距左边</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 距上边</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未量</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填“%1”：用直尺量，单位毫米。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>这是设备，不是文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不得超过 %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不得超过 %1 字节</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>不符合“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>实缴 %1 − 已划入 %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>实缴 %1 − 已划入 %2，抵扣后为 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全额 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按规定计算为 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整笔 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整笔抵扣后 0.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>实缴 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（实缴 %1 − 已划入 %2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2/%3 个月 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂缓，%1起可退 %2 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退 %1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>依%1（%2），%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，只申请 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；也符合%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退费：依%1，%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退费：符合%1，但%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，超出的 %1 从该参保人其他抵扣类缴费中扣除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退费：已核实的情况不属于%1所列的任何一种退费情形。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退费：不符合%1，%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1～%2 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待补充：%1，政策包算不出这一笔，请联系政策包的编写人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待补充：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，还要核实%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待补充：%1仅供提示，不能据以决定，应按有效文件核验。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转会商：%1。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingList</name>
    <message>
        <source>经办机构代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窗口号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>默认政策</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机构类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各文书的打印机、纸盒和份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各打印机纸盒的打印校准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各打印机在打印机属性里选的设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文书上本单位固定填写的栏目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库的标识</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库建立的时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第几次启用（从备份恢复一次加一）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从备份恢复的时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复时各年度已给到的受理编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次备份的时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窗口的位置和大小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>左右两栏的宽度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各块的高度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缴费明细的列宽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窗口放大的倍数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字的大小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>输入法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>桌面会话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另定的资料文件夹（Linux）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另定的运行记录文件夹（Linux）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统语言</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统语言（全部）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>保存设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户和岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在预印表上套打前，给每台打印机的每个纸盒各校准一次：打一张尺规页，量三个十字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印校准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件和日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>录入放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练习库没有账户。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有账户，案件库没有加密：谁打开都能看，签名只凭设置里的姓名。建了第一个账户就加密。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 名%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库已加密，每个岗位都有人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库已加密。还差 %1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2：%3（%4起施行，%5）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>执行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仅供提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ %1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作日历：%1 年至 %2 年；以后的年份，日期只按周末和法定节日暂定，不作承诺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ 没有工作日历，不推算日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 年的放假安排已采用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 年的放假安排已存入，重新打开程序后采用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ 已保存，以后的版本和打印都用它</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shifts</name>
    <message>
        <source>%1：现在的密码是别人给的，请换成只有自己知道的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练习：现在当谁？真的案件库里，这里是登录页。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>今天的 PIN（六位数字，可不设）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大写锁定已打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口 · 已锁定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口 · 登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>窗口已锁定，录入的内容都在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天的 PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的 PIN，或密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 的密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡上的八组，然后给系统管理员设一个新密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN 是六位数字；不设就空着。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在登录 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartNotices</name>
    <message>
        <source>没有找到政策文件，程序不能核验。已有的案件都在，可以录入和暂存；请重新安装程序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期没错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期没错，确认(&amp;Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已改正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天是 %1，案件库里却有更晚的记录。确认以后照常受理、签字，您的姓名和理由留存备查。请写明理由：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去录入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>知道了</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>第 %1 行已在案件 %2（%3）中申请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本年度的受理编号已经用完</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>账户记录读不出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户记录的签名不对，或不是有权的人所签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有账户的记录却有签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录所写的账户当时不存在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录没有该账户的签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录所写的账户当时已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录所写的岗位不是该账户当时的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录所写的姓名或工号与账户不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录方式与登记的不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记过的登录方式缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是由本程序启用的政策包、文件原文或放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>启用之后被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>启用之后被移走、删除，或换成了别的东西</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有更多问题，未逐一列出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库读不下去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库文件关闭之后被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库结构有损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>库的标识缺失，或与设置不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>链首记录文件缺失或被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录的次序错乱或读不出，其后的记录未能核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录链的末尾与链首记录不一致，后面的记录可能缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 号记录缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与前一条记录接不上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录的内容被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件 %1 的前一版本缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请内容被改动或读不出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能由记录重建索引</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>索引缺失或读不出，可用 store reindex 重建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>索引与记录不一致，可用 store reindex 重建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料文件被换成了链接或别的东西</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料文件被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料文件打不开，无权读取</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料文件缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>操作记录的末尾不一致，后面的记录可能缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记过的打印记录缺失或被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 条操作记录缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>操作记录被改动，或与前一条接不上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不签名的操作记录却有签名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印记录读不出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 条打印记录缺失</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印记录指向的案件版本缺失或内容不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印记录被改动，或与前一条接不上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登记时还在的案件记录缺失或不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置与登记的不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置被删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未保存的录入内容被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未保存的录入有缺失，或多出不明的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>建立账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>变更岗位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停用账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注销账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>更换密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>重置密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用恢复卡重置密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指定代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制作恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy年M月d日 HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电脑的时间是 %1，早于案件库里最后的记录（%2）。不能受理，也不能签字，草稿照常保存。请改正电脑的日期和时间；日期确实没错的，请确认日期并写明理由。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电脑的时间是 %1，案件库里最后的记录是 %2，已过 %3 天。日期不对的，请先改正电脑的日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>确认日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电脑的日期是 %1，要确认的是 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件原文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放假安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打开案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>查看材料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按完整号码查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>锁定窗口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示完整号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>越权被拒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>材料入库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已送打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已打完</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印中断</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 项材料的文件不在案件库中，请重新添加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请先在设置中填写六位经办机构代码，受理编号由它开头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件夹里已有 %1 等内容，案件库要建在新的或空的文件夹里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附列资料或记录的末尾还在，数据库文件 store.sqlite 不见了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库缺少一道保护，记录可能已被改动或删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库缺少一张表或一个索引</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库的结构被改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库里有不是本程序所建的触发器或视图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库里有不是本程序所建的表或索引</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码已输错 %1 次，%2 以后再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库上次没有正常关闭，只能读的盘上补不上最后的改动，请先把整个文件夹复制到硬盘</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库由旧版程序写成，要先升级，请把整个文件夹复制到硬盘再打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有登记过这个账户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>密码已由别人重置，请用新密码登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户超过 %1 天没有使用，已停用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他用户也能读写案件库的文件或文件夹（共 %1 处）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库的文件或文件夹属于其他用户（共 %1 处）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库里有一个链接</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库里有不是文件的东西</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡号不对，请照卡上的八组重新输入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次给案件库加密没有做完，已撤销；案件库没有改动，请再做一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库已加密；未加密的旧文件还没有清除完，下次打开时会接着清除。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次给案件库加密没有做完就断了，现已按核对过的加密库做完，未加密的内容已清除。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次恢复没有做完，已撤销；案件库没有改动，需要时请再恢复一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次恢复没有做完就断了，现已按核对过的备份做完。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原来的库没有删，在：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredPapers</name>
    <message>
        <source>国家税务总局%1税务局</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1（编译时 %2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本单位自有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能采用的政策包文件：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口故障包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>格式：refund-counter-fault/1    生成时间：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本文件不含姓名、证件号码、账号、电话、单位名称、文件名和录入的任何文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>机器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>运行记录（最后 %1 行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字体 %1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>屏幕：无（命令行）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>显示方式：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>屏幕：%1×%2，放大 %3，%4 点每英寸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>系统：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>内核：%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>处理器：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另行指定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>随程序（便携）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本机用户的资料文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练习：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>便携标记：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件系统：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可用空间：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可移动磁盘：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已设</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未设</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读不到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对：没有做完（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对：有问题（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核对：完好（版本 %1、案件 %2、附件 %3、打印 %4）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>环节 %1（%2）：%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）：%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据库文件：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打不开：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>格式版本：%1（本程序 %2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件数：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未保存的录入：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符的设置：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验链：断开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>校验链：完好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1起施行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>执行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>仅供提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本单位启用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>随程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到政策包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在用的政策包</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesText</name>
    <message>
        <source>待核实，条款未定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不符合任何一款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一参保人基本医保合并抵扣</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，%2，%3 笔，%4 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>条款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不清楚</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填“是”或“否”；不清楚就留空（未核实）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填年月，如 202403；确知没有填“无”；不清楚就留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填月份或起止，如 202305-202310、202401；确知没有填“无”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是表格软件的错误值，请重填或留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填“无”或留空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填日期，如 20240315；确知没有填“无”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填金额，如 281.12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不认得这种事实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是 / 否；留空 = 未核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年月如 202403；确知没有填“无”；留空 = 未核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>如 202305-202310、202401；确知没有填“无”；留空 = 未核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期如 20240315；确知没有填“无”；留空 = 未核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>整数；留空 = 未核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额如 281.12；留空 = 未核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；留空 = 未核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>留空 = 未核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 版，全库第 %2 条，SM3 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2 号窗）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>动作</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>办理人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填险种：基本、生育、补充、居民（或 b、m、s、r）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>参保人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字轨</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电子税票号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>费款所属期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>险种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原缴费金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入医保个人账户金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已划入个账</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请退还</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是表格软件的错误值，请填年月，如 202403</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看不懂，请填年月，如 202403，或起止 202301-202312</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是表格软件的错误值，请对照凭证填金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是科学计数法，分位可能已丢失，请对照凭证填金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可能是 0.00，也可能是没有数：请写明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是负数（冲红），请填原来缴的金额，如 281.12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看不懂，请填金额，如 281.12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是表格软件的错误值，请对照原件重填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是科学计数法，数字已丢失，请对照原件重填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是 %1 个月，各填了 %2：请核对这是每月的还是合计的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是 %1 个险种，各填了 %2：请核对这是每种的还是合计的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是 %1 个月、%2 个险种，各填了 %3：请核对这是每行的还是合计的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>姓名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 行%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>。提醒：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制的第 %1 行没有姓名和身份证号，没有贴入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制的第 %1 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不知道是谁，这一行没有贴入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原是“%1”，名下 %2 笔明细现在归这一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 位%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（未填姓名）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x3000;…%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ 新增参保人“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>名单里有 %1 位“%2”：请键入序号或身份证号中的几位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是名单里的人，也不是完整的身份证号：请从名单中选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不在参保人名单里：改正，或重新键入后用 ↓ 选“＋ 新增参保人”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待核实</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂缓至 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 元至 %2 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表头以上的“%1”没有贴入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”一列表里没有，没有贴入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”和“%2”是同一项，只贴入了“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制的第 %1 行是合计，没有贴入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剪贴板里只有表头或合计，没有贴入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>剪贴板里是空的，没有贴入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复制的各列这个表里都没有，没有贴入；请看是不是贴错了表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次最多粘贴 %1 行，没有贴入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>粘贴的内容有 %1 列，从这一格起只有 %2 列可填，没有贴入；请从更靠左的格粘贴，或带上表头一起复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 等</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 格要改（红色）：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 处要核对：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 读作 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请核对 %1 格：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已贴入 %1 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新增参保人 %1 位：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按 Ctrl+Z 一次全部撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>和身份证号不是同一个人，已按号码记在“%1”名下，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>和“%1”已填的号码不同，已填的没有改，请核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是身份证号，没有贴入，请填缴费人的身份证号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是身份证号，请在参保人表里改</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFit</name>
    <message>
        <source>“%1”（U+%2）不在印刷字库中</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>%1 元</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TracesView</name>
    <message>
        <source>%1（%2 号窗）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（没有做成）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谁看过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只列最近的 %1 条。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialPane</name>
    <message>
        <source>在已有案件上试算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>试算进度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位（个人）名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>环节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原结论</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新结论</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>差额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结果会改变的案件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停止。试到 %1 件，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有试完：%1 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已试算 %1 件，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在试算：%1 / %2 件，%3 件结果改变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1其中由这份文件核验的 %2 件；%3 件结果会改变，合计 %4 元。案件本身没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（未受理）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未核验</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>命令写法不对%1，什么也没有改动；请用 --help 查看正确写法后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件或文件夹打不开%1，什么也没有改动；请检查它是否存在、是否有权读取。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件内容不是完整的 JSON%1，什么也没有改动；请重新导出或重新复制该文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件不是本程序认可的 YAML 写法%1，没有采用；请按所示位置改正后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件太大%1，没有读入，什么也没有改动；请缩小或拆分后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有内容缺少、类型不对或超出范围%1，没有采用，什么也没有改动；请改正后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这个政策包%1，已录入的内容不受影响；请另选政策，或先装入该政策包。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该政策在受理当日不施行%1，已录入的内容不受影响；请核对受理日期或另选政策。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策包有错误%1，没有采用，原有政策不受影响；请联系政策包的编写人改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表样文件有错误%1，没有采用，原有表样不受影响；请联系编写人改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有这种表样%1，没有打印；请另选表样。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该日期超出已装入的放假安排%1，不能算出期限，已录入的内容不受影响；请装入新年度的放假安排。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有一栏的文字在表上放不下%1，没有打印，内容原样保留；请缩短该栏后再打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少打印表格所用的字体%1，没有打印，案件不受影响；请重新安装本程序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里没有案件库%1，什么也没有改动；请检查位置，或先新建案件库。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里已经有一个案件库%1，原有的库没有改动；请直接打开它，或另选位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库正被另一个窗口使用%1，什么也没有改动；请先关闭那个窗口再重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库不能放在 U 盘等可移动磁盘上%1，没有打开，什么也没有改动；请把它放在本机硬盘上，U 盘上只放备份或练习。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库由更新版本的程序写成%1，没有打开，也没有改动；请升级本程序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库的内容与校验值不一致%1，没有改动任何记录；请停止使用该库，用备份恢复或联系管理员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库中没有这个案件%1，什么也没有改动；请核对编号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件当前环节不允许这样做%1，案件没有改动；请先办完当前环节。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还有错误未改正，不能进入下一步%1，已录入的内容都已保留；请按提示逐项改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有缴费明细已在另一案件中申请%1，本次没有保存该明细；请核对是否重复申请。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>该材料不是可用的图片或 PDF%1，没有收入，其他材料不受影响；请重新扫描或另选文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件的位置或种类不合规定%1，没有读写；材料请放进申请文件所在的文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写入位置所在的磁盘已满%1，没有写入，原有内容完好；请在那里腾出空间，或换一个位置后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有写入的权限%1，没有写入，原有内容完好；请换一个位置，或请管理员开通权限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写入失败%1，原有内容完好；请检查磁盘或网络盘是否正常后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读取失败%1，什么也没有改动；请检查磁盘、U 盘或网络盘是否正常后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>电脑的内存或可同时打开的文件数不够%1，这一步没有做，已保存的内容完好；请关闭其他程序后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经办完并保存，不必重做，只是结果没能写到输出%1；请检查输出的位置是否已满或已断开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机不可用%1，没有打印，案件不受影响；请检查打印机或另选一台。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印任务没有完成%1，案件不受影响；请检查打印机后重新打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个案件库要先登录%1，什么也没有改动；请用自己的账户登录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>账户或密码不对%1，没有登录，什么也没有改动；请重新输入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已锁定%1，什么也没有改动；请稍后登录，或请系统管理员处理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个账户的岗位不能这样做%1，什么也没有改动；请由有此岗位的人办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一步要另一个人来做%1，什么也没有改动；请另一位同事办理。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>操作已取消%1，未完成的部分没有保留，已完成的部分不受影响；需要时可重新操作。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序内部出错%1，已保存的内容完好；请重新打开程序，仍出现时请报告故障。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 位的纳税人识别号末位校验码不符，请逐位核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纳税人识别号应为 1 至 20 位，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>纳税人识别号只能由数字和字母组成，请核对。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesText</name>
    <message>
        <source>第 %1 行第 %2 列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 出现了两次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M月d日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 不是周六、周日，不会是调休上班的日子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是日子，写成 1月1日至1月3日 或 01-01/01-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有找到年份，请把通知的标题也贴进来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是真实的日子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有读到放假的日子，请把通知全文贴进来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请写明依据的通知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填放假的日子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职工基本医疗保险</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生育保险</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补充医疗保险</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>城乡居民基本医疗保险</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职工基本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>生育</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>补充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>居民</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可能是 %1：请写明是哪个月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> 或 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可能是 %1，也可能不是年月：请写明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公民身份号码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>公民身份号码加两位后缀</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>临时纳税人识别号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 位旧纳税人识别号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其他（由受理人确认）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是常见格式的纳税人识别号，请与证件逐位核对并确认。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowsPrinter</name>
    <message>
        <source>打印队列不接收任务</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>%1 元自 %2 起可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>部分可退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不予退费</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待补充</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>暂缓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>转会商</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按规定计为 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 ÷ %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，按规定计为 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counter::ApplicationReader</name>
    <message>
        <source>一份申请不得超过 %1 行</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counter::Command</name>
    <message>
        <source>标准输出</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counter::DesktopQuestions</name>
    <message>
        <source>请选择</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counter::HistoryModel</name>
    <message>
        <source>暂存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>受理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counter::LineReader</name>
    <message>
        <source>一行不得超过 %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counter::RunWindow</name>
    <message>
        <source>退费窗口没有打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有备份可以从备份恢复；现有的库不删，改名放在旁边。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>申请文件没有打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库已升级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>案件库由旧版程序写成，已升级为本版的格式，案件一件不少。升级前的库已另存并逐条核对：%1。确认一切正常之前请保留这个文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有打印出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>打印机 %1 的任务 %2 %3%4，已记入打印记录。请查看打印机后重新打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退费窗口</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counter::SigningIn</name>
    <message>
        <source>案件库已加密并逐条核对。接着给每个人建账户。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未加密的内容已清除。以前的备份没有加密，请另做一份新的，旧的收好或销毁。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未加密的旧文件还没有清除完，下次打开时会接着清除。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以前恢复备份时改名留下的旧库没有加密，请收好或销毁：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复卡没有写成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>以后再设，先不加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>给案件库加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>正在加密，抄完再核对……</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已停下，没有加密；案件库没有改动。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counter::TableText</name>
    <message>
        <source>粘贴的内容太大，一次不得超过 4 MB，没有贴入</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
