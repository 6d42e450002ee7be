/**
 * Hanzi as such: words that carry little meaning, words that ask, and the signs of other ways to write. Nothing here
 * belongs to any subject matter; that stands in the data.
 */

/** Said with every answer to a question in hanzi. */
export const ANSWERS_IN_ENGLISH = "Our statements are in English (答案以英文陈述).";

/** What they are read as, and then the words; what has no English of its own says nothing. */
const WORDS = `
= 的 了 吧 啊 呀 嘛 着 把 就 都 也 还 才 请 请问 一下 一个 一种 的话 时 时候 里 中 上 下 内 里面 其中 方面 之 所 地 得 又 再 即 则 而 等 当 该
= 想 想着 迄今 至今 迄今为止 到目前为止 目前为止 据说 据称 听说
= 段 句 批 起 套 幅 则 回 桩 宗 届 轮次 人次
= 个 台 位 名 条 例 款 项 种 家 次 件 份 张 间 只 部 篇 座 年 日 号 月份 这样 目前 究竟 到底 具体 分别 一共 总共 共 共有 截至 截止 关于 对于 对 进行 一 起来 出 出来 成 过 过的 某 起
= 参与 参加 参加了 来 去 以 让 使 受 行 令 性 式 化 点 打 出了 第 者 道 遍 起来 出了 来说 而言 到了 给了 得 过了 之类 您好 吧 哈 一点 这里 那里 例如 比如 尤其 特别 并没有 难道 其实 才能 之一 本身
= 告诉我 我想知道 我想了解 想知道 我想问 想问 你知道 您知道 知道 能告诉我 麻烦 谢谢 你好 您好 那么 所谓 左右 多种 能够 做了 做 做过 一项 一款 一家 一场 一例 一台 哦 呃 嗯
on = 基于 根据 按 按照
what think of = 怎么看 如何看待 怎么看待 怎样看 如何看
what = 什么 啥 何 是多少 为多少 是几 有多少是 什么样 怎么样
which = 在哪个 在哪款 在哪种 在哪一个 在哪些 在哪项 在哪份 在哪家 在哪几个 哪 哪个 哪些 哪款 哪种 哪一个 哪一款 哪一种 哪家 哪几个 哪几 哪项 哪部 哪类 哪篇 哪份 哪台 哪一家
which company = 哪家公司 是哪家 是哪家公司 哪个公司 什么公司 哪家企业 哪家厂商
which country = 哪个国家 哪国 哪些国家 什么国家 哪一国
how many = 多少 几 好几 几个 几种 几家 几位 几台 几条 几次 有几
how much cost = 多少钱 多贵 多少费用 什么价 什么价位 价格多少
when = 哪年哪月 哪月 哪一月份 哪月份 哪年哪月哪日 哪年几月 什么日子 何年何月 何日 什么时候 何时 哪天 哪一天 几时 哪年 哪一年 几月 几号 什么时间 哪个月 哪一月 几月几号 哪日 哪一日
where = 哪里 哪儿 在哪 在哪里 何处 什么地方 哪个地方
who = 谁 何人 什么人 哪位 哪些人
why = 为什么 为何 何以 怎么会 为啥 什么原因
apart = 隔了 相差 差多少 差了 差距
since when = 从何时起 自何时起 从什么时候起 自什么时候起 从何时开始 从什么时候开始 自何时 从何时
how many points = 几分 多少分
how old = 多大年纪 多大岁数 多大年龄 几岁 多少岁 年纪多大 年龄多大
first = 最早 最初 最先 率先
latest = 最新 最晚
what does = 干什么 做什么 干嘛 是干什么的 是做什么的 有什么用
which body = 哪家机构 哪个机构 哪些机构 哪个单位 哪个部门 是哪家机构
how long = 隔了多久 多久 多长时间 多少时间 多长
how far = 多远
how high = 多高
how accurate = 多准 多准确
this year = 今年
last year = 去年
throughout = 全程 始终
second = 第二 第二次 第二个 第二例 第二台
how fast = 多快
how heavy = 多重
how big = 多大
what share = 百分之几 百分之多少 几成 多大比例
how = 怎么 如何 怎样 怎 咋
percent = 百分之
is = 是 属于 就是
in = 在 于 处于
and = 和 与 及 跟 以及 并 并且 同时 加上
or = 或 或者 还是
but = 但 但是 不过 然而
mostly = 主要
not = 不 没 没有 未 无 并非 不是 尚未 并未 并不 没有被 不能 不可以 不会
from = 从 来自 自 来源于 出自
to = 到 至 向 给 往
by = 由 被 遭
good = 好 不错
new = 新
for = 为 为了 用于 用来 适用于 对应
with = 用 凭 借助 带 带有 具有
via = 通过 经由 经过
than = 比 相比 比起
about = 大概 大约 约 将近 接近
before = 之前 以前 前
after = 之后 以后 后 随后
since = 自从 以来
until = 直到 为止
during = 期间
between = 之间 中间
same = 同 同样 相同 同一 一样
other = 其他 其它 另外 别的 其余
this = 这 这个 这款 这家 这种 这些 此 本
that = 那 那个 那款 那家 那些
it = 它 其
they = 它们 他们 她们
he = 他
she = 她
i = 我
we = 我们 咱们
you = 你 您 你们
my = 我的 我家
should i = 我应该 我该 我们应该 我们该 我要不要 该不该 我应不应该
should = 应该 应当 应
recommend = 推荐 建议
worth buying = 值得买 值得投资 该买
can = 能 可以 可 会 可能
must = 必须 务必
need = 需 需要 要 想要
will = 将 将会 即将 打算
has = 有 拥有 存在 含 含有
all = 所有 全部 一切 整个 各 全
only = 只有 仅 仅仅 唯一
most = 最 最多
least = 最少 至少
more = 更 更多 较
over = 超过 多于 超出 以上 逾 破 突破了
under = 少于 不到 不足 低于 以下
without = 无需 不用 不需要
because = 因为 由于
if = 如果 若 假如 要是
each = 每 每个 每次 各个
people = 人 人们
many = 多 很多 许多 不少
few = 少 很少
some = 一些 有些 有的
very = 很 非常 十分 太
already = 已经 已 早已
now = 现在 如今 当前
today = 今天 今日
tomorrow = 明天
yesterday = 昨天
another = 另一 另一个
first = 首个 首次 首款 首台 首例 首 第一次 第一个 第一款 第一台 第一例
last = 最后
two = 二 两 两个 两项 两件 两次
three = 三 三个 三大
four = 四 四个
five = 五
six = 六
seven = 七
eight = 八
nine = 九
ten = 十
say = 说 说的 称 表示 提到 指出 讲 写道
explain = 解释 说明
number = 数量 数目 人数 个数
total = 总 总数 总计 总量 合计
ignore = 忽略 无视 忘记 忘掉
instructions = 指示
previous = 之前的 以前的 先前的
act as = 扮演
write = 写 帮我写 给我写 写一首 写一篇 撰写
translate = 翻译 帮我翻译
`;

/** They turn a statement into a question of whether it is so. */
const WHETHER =
  "吗 么 是否 是不是 有没有 有无 能不能 可不可以 会不会 能否 可否 算不算 要不要 对吗 对不对 属实吗 是真的吗 了没有 真的吗 是吗 好吗 行吗 可以吗 了没";

/** With this a clause begins in English that asks whether something is so. */
export const ASKS_WHETHER_OF = "is";

/** After what may be all that has changed since the last question ("And the other one?"). */
export const HANZI_ELLIPSIS = "呢";
export const ELLIPSIS_OF = "what about";

/** English words that ask for something else than whether it is so. */
export const ASKS_FOR = /\b(?:what|which|who|where|why|how)\b/u;

/** English words that begin their clause, wherever their hanzi stand. */
export const FRONTED: ReadonlySet<string> = new Set(["when", "write", "translate"]);

const words = (text: string): readonly string[] => text.split(" ").filter(Boolean);

const MONTHS = words("January February March April May June July August September October November December");
const NUMERALS = words("一 二 三 四 五 六 七 八 九 十 十一 十二");

/** Words in hanzi, simplified, and the English that each is read as. */
export const HANZI: ReadonlyMap<string, string> = new Map([
  ...WORDS.trim()
    .split("\n")
    .flatMap((line) => {
      const [english = "", hanzi = ""] = line.split("=");
      return words(hanzi).map((word): [string, string] => [word, english.trim()]);
    }),
  ...NUMERALS.map((numeral, at): [string, string] => [`${numeral}月`, MONTHS[at] as string]),
]);

export const HANZI_WHETHER: ReadonlySet<string> = new Set(words(WHETHER));

/** "How much?" at the end asks what something is; "how many" stands in front of what is counted. */
const AMOUNT_AT_END = /(?<=(?!有)\p{Script=Han})多少(?=\s*(?:$|[?.!,;。]))/gu;

/** Months by their English names, with the day in front; an amount at the end by another word. */
export const withEnglishDates = (text: string): string =>
  text
    .replace(/(?<!\d)(1[0-2]|0?[1-9])\s?月份?(?:\s?(\d{1,2})\s?[日号號])?/gu, (_, month, day = "") => {
      return ` ${day} ${MONTHS[Number(month) - 1]} `;
    })
    .replace(AMOUNT_AT_END, "什么");

/** Traditional signs, each before its simplified one. */
const TRADITIONAL =
  "這这個个嗎吗麼么為为與与機机術术醫医療疗產产國国歐欧認认證证標标誌志準准規规則则條条訂订單单裝装遠远達达間间時时長长開开關关門门們们來来對对錯错過过還还會会說说話话請请問问題题誰谁裡里裏里幾几錢钱價价貴贵買买賣卖銷销場场額额據据數数報报導导聞闻網网絡络線线連连結结構构體体係系統统綜综協协議议實实驗验測测試试評评審审戰战勝胜負负領领軍军專专業业務务員员師师護护圖图邁迈創创類类別别風风險险級级監监範范圍围應应該该須须將将於于從从後后邊边復复雜杂難难簡简語语種种樣样貨货運运輸输進进製制內内華华東东車车馬马鳥鸟魚鱼龍龙區区縣县廣广廠厂慶庆庫库廢废彈弹強强張张彎弯歸归當当錄录徑径徹彻憑凭懸悬戶户撥拨擇择擊击擔担擁拥擴扩攝摄敵敌斷断無无舊旧晉晋曉晓暫暂書书極极樓楼橋桥檔档檢检權权歡欢歲岁歷历殘残殺杀毀毁氣气決决況况淚泪淨净減减湊凑溫温滅灭滿满潔洁濟济灣湾燈灯爭争爲为狀状獎奖獨独獲获環环現现瑪玛畫画異异癥症發发盡尽眾众睜睁確确碼码禮礼積积稱称穩稳窮穷競竞節节築筑簽签籤签糧粮約约紅红純纯紙纸組组細细終终經经給给絕绝維维緊紧緩缓編编緒绪練练績绩總总續续罰罚羅罗義义習习聯联聲声聽听職职肅肃腦脑腫肿臟脏臨临舉举艦舰藝艺藥药蘋苹處处號号衛卫衝冲補补複复見见視视親亲覺觉覽览觀观計计訊讯討讨訓训記记訪访設设許许訴诉診诊註注詞词詢询詩诗詳详誤误課课調调談谈論论諾诺講讲謝谢識识譯译讀读變变讓让財财貝贝貢贡責责貸贷費费貿贸賓宾質质賬账賴赖賽赛贊赞贏赢趕赶趙赵跡迹踐践軟软較较載载輕轻輛辆輪轮輯辑轉转轎轿辦办農农遞递選选遲迟適适郵邮鄉乡鄰邻釋释針针鉅巨鈕钮鋼钢鏡镜鐘钟鐵铁鑑鉴閉闭閱阅闆板陰阴陣阵陸陆陽阳階阶際际隨随隱隐隻只雙双雖虽離离電电靜静響响頁页頂顶項项順顺預预頓顿頭头頻频顆颗顏颜願愿顧顾顯显飛飞飯饭飲饮館馆駐驻駕驾騎骑驅驱驚惊麗丽黃黄點点黨党齊齐齡龄髮发臺台颱台嚴严麥麦傳传傷伤億亿優优儀仪債债償偿兒儿兩两冊册凍冻劃划劇剧剛刚動动勞劳勢势勵励參参吳吴啟启喪丧嘗尝園园圓圆團团執执堅坚塊块墊垫壓压壞坏壯壮夠够夢梦夾夹奧奥奪夺婦妇孫孙學学寫写寬宽寶宝尋寻屆届屬属島岛嶺岭帥帅帳帐幣币幫帮幹干廳厅懷怀態态慮虑憂忧憶忆戲戏掃扫採采揚扬換换損损搶抢摺折撐撑擬拟擾扰攜携敗败敘叙昇升暢畅樂乐樹树橫横檯台櫃柜沒没沖冲洩泄淺浅濃浓濕湿灑洒烏乌煉炼煙烟熱热爾尔犧牺狹狭猶犹獵猎甦苏畢毕瘋疯盤盘盧卢礎础禍祸稅税稈秆穀谷筆笔籌筹籃篮粵粤糾纠紀纪納纳紛纷紋纹絲丝緣缘縮缩織织繪绘繼继纖纤罷罢翹翘聖圣聰聪膚肤膠胶臉脸艱艰薦荐薩萨藍蓝蘇苏虛虚蝦虾蟲虫褲裤託托証证誕诞誠诚諮咨譽誉豐丰貫贯貼贴賀贺購购賤贱賺赚賦赋贈赠趨趋躍跃軌轨輔辅遊游遙遥違违遺遗鄭郑醬酱釀酿釐厘鈴铃銀银銅铜鋒锋錦锦鍵键鎖锁鎮镇閃闪閒闲閣阁闊阔隊队陳陈雞鸡霧雾韓韩頒颁頗颇頸颈顛颠養养餘余馮冯鬆松鬥斗魯鲁鮮鲜鳳凤鴻鸿鹽盐齣出欄栏鏈链邏逻掛挂壽寿滯滞滬沪澤泽靈灵龐庞蹤踪僅仅儘尽備备傑杰倫伦蘭兰亞亚賠赔層层匯汇劑剂劉刘夥伙屢屡徵征恆恒惡恶慣惯榮荣漢汉漲涨滲渗漸渐濾滤營营盜盗礙碍綠绿腎肾膽胆腸肠觸触軸轴轄辖雲云韌韧飾饰麵面饋馈並并佔占儲储僱雇週周鍾钟";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].flatMap((sign, at, all): [string, string][] =>
    at % 2 === 0 ? [[sign, all[at + 1] as string]] : [],
  ),
);

/** The same text in simplified signs, each at its place. */
export const toSimplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED.get(sign) ?? sign);
