/**
 * Words in hanzi that carry little meaning, that ask, or that any subject matter has. Nothing here belongs to one; that
 * stands in the data.
 */

/**
 * What they are read as, and then the words; what has no English of its own says nothing. A word that is read as itself
 * must not be taken for its signs.
 */
export const WORDS = `
= 的 了 吧 啊 呀 嘛 着 把 就 都 也 还 才 请 请问 一下 一个 一种 的话 时 时候 里 中 上 下 内 里面 其中 方面 之 所 地 得 又 再 即 则 而 等 当 该
= 想 想着 迄今 至今 迄今为止 到目前为止 目前为止 据说 据称 听说
= 段 句 批 起 套 幅 则 回 桩 宗 届 轮次 人次
= 个 台 位 名 条 例 款 项 种 家 次 件 份 张 间 只 部 篇 座 年 日 号 月份 这样 目前 究竟 到底 具体 分别 一共 总共 共 共有 截至 截止 关于 对于 对 进行 一 起来 出 出来 成 过 过的 某 起
= 参与 参加 参加了 来 去 以 让 使 受 行 令 性 式 化 点 打 出了 第 者 道 遍 起来 出了 来说 而言 到了 给了 得 过了 之类 您好 吧 哈 一点 这里 那里 例如 比如 尤其 特别 并没有 难道 其实 才能 之一 本身
= 告诉我 我想知道 我想了解 想知道 我想问 想问 你知道 您知道 知道 能告诉我 麻烦 谢谢 你好 您好 那么 所谓 左右 多种 能够 做了 做 做过 一项 一款 一家 一场 一例 一台 哦 呃 嗯
on = 基于 根据 按 按照
what say = 怎么说 怎么讲 怎么说的 怎么讲的 如何说
what happens = 会怎样 会怎么样 会如何
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
= 呗 啦 咯 嘞 哎 唉 罢了 而已 当然 确实 事实上 基本上 大体上 相当 稍微 仍 仍然 依然 正 正在 一直 总是 如此 之处 情况 东西 方面 的时候 此次 本次 这次 此外 而且 于是 因此 从而 由此 随着 相关 有关 给出 发生 上述 如下 有些 有时 有时候 到时候 整整 反正 毕竟 到了 看来 一般来说 总的来说 正式 只不过 事情 所谓的 起码 各自 来着 不过是
announce = 宣布 宣告; emphasise = 强调; disclose = 透露; evaluate = 评价; introduce = 介绍; discuss = 讨论 谈论 谈到
deny = 否认; prepare = 准备; refuse = 拒绝; simple = 简单; complicated = 复杂; convenient = 方便 便捷
stable = 稳定 稳不稳; clear = 清楚 明确; vague = 模糊 含糊; secret = 秘密 保密; privately = 私下; alone = 单独
partner = 伙伴; scholar = 学者; family = 家属 家人 亲属; department = 部门; report = 报告; means = 途径 手段 措施 办法
way = 方式; craft = 工艺; goods = 商品 货物; platform = 平台; signal = 信号; screen = 屏幕; part = 零件
symptom = 症状; check = 检查 体检; voice = 声音; text = 文字; question = 问题; efficiency = 效率; consequence = 后果
meaning = 意义 含义; fastest = 最快; slowest = 最慢; weakest = 最弱; rise = 上升 上涨; expand = 扩大; shrink = 缩小
worsen = 恶化; exchange = 更换 替换 换; another = 换一个 换个 换成; continue = 继续 持续; close = 关闭; open = 打开
leave = 离开; return = 返回; join = 加入; withdraw = 退出 撤销 撤回 取消; found = 成立 建立 设立; upgrade = 升级
design = 设计; calculate = 计算; tell apart = 区分; behind = 落后 落后于; equivalent = 相当于; similar = 类似 相似
irrelevant = 无关; besides = 除了 除 除外 以外 之外; although = 虽然 尽管; unless = 除非; use = 利用 运用 用到 用上 用得上 用不用
oppose = 反对; guide = 指导; management = 管理; run = 运行 运转; rest = 休息; experiment = 实验; try = 试用 尝试 试 试过
mislead = 误导; exaggerate = 夸大 吹牛 夸张; hide = 隐瞒; protect = 保护; prevent = 防止 避免; solve = 解决; bear = 承担
duty = 义务; rights = 权利; interest = 利益; drawback = 坏处 缺点 劣势 短处 弊端; advantage = 优点 长处 益处 强项 强在哪
characteristic = 特征; relation = 关系; history = 历史; background = 背景; current situation = 现状
prospect = 前景 趋势; future = 未来; exclusive = 独家; next year = 明年; second half = 下半年; quarter = 季度
just = 刚刚 刚 刚才; once = 曾经; often = 经常 常常; seldom = 偶尔; gradually = 逐渐 逐步; suddenly = 突然
finally = 终于; almost = 几乎 差不多; fully = 充分 完全 彻底; any = 任何; few = 少量 少数; most = 大多数 绝大多数
both sides = 双方 各方; outside = 外部; inside = 内部; how wide = 多宽; how deep = 多深; how many months = 几个月
how many years = 几年; what to do = 怎么办; what happened = 怎么回事 咋回事 出了什么事 什么情况; reliable = 靠谱 可靠吗 靠得住
popular = 热门 火; worth = 值得 值; rent = 租; borrow = 借; send = 送; get = 拿 拿下 拿了 弄到 到手; find = 找 找到 寻找
hear = 听 听到; ask = 问; know = 了解 认识; remember = 记得; like = 喜欢; hate = 讨厌; afraid = 害怕; value = 重视
ignored = 忽视; surprised = 惊讶; happy = 高兴; disappointed = 失望; satisfied = 满意; angry = 愤怒
help = 帮 帮忙 帮得上; enter = 进 踏入 走进 进军 打入; change = 变 变样 变动 变成什么 会变; break = 断 断开 断掉 断了 坏了
lack = 缺 缺少 缺乏 欠缺 缺了; wrong = 误 有错; mark = 标 标出 标在; recognise = 认; rare = 少有 难得 罕有 稀有; double = 双重 双
end = 结尾 末尾 收尾 文末 最后一段; beginning = 开头; what think of = 怎么评价 如何评价 怎么评 咋看 有何看法
explain how = 怎么解读 如何解读 怎么理解 如何理解; where = 哪些地方 在哪些地方 啥地方 哪边 哪块 在什么地方 在哪儿 到哪里 去哪里 去哪
when = 啥时候 何月 啥时 什么月份 到什么时候 什么时间点 在什么时候 哪个月份 哪一年份; who = 何方 什么样的人
which = 哪几款 哪几项 哪几种 哪一项 哪一份 哪一部 哪方 哪本 哪套 哪条 哪一条 哪张 哪些个 哪些家 哪几位 哪几台 属于哪个
which kind = 哪一类 哪类 什么类型 哪种类型 哪些类型 什么种类 哪一种类
how many = 多少个 多少次 多少例 多少项 多少条 几例 几项 几款 几部 几套 几门 分几个 分几种 分几类 分为几 分成几; what share = 多大比重 占几成 占多少
nobody = 没有人; what about = 怎么样了 如何了; unlike = 不像; still = 还在 还算 还是不是
because of what = 因为什么 出于什么 出于何种原因; free trade = 自由贸易; province = 省份 省; response = 应对
early this year = 年初; mid-year = 年中; 首都 = 首都; map = 地图; standing = 地位; equal = 等于; model number = 型号
full year = 全年; computer = 电脑; mainland = 内地 大陆; place = 地点 场所; gender = 性别; useful = 有用 好用
famous = 有名 知名 著名; individual = 个人; myself = 本人; middle-aged = 中年 中年人; beautiful = 好看; tasty = 好吃
fun = 好玩; exam = 高考; years ago = 年前; so = 这么 那么; earth = 天下; = 玩意儿 玩意 东东; present = 在场
need = 还用 还得 用得着; used for = 用在 用到; software = 软体; hardware = 硬体; programme = 程式; information = 资讯
signal = 讯号; = 接着 顺利 达成 称得上 起初 原先 原来 最终 一共有 有没有人知道; show = 显示 反映 体现; stand for = 象征; foretell = 预示
position = 立场 态度; subject matter = 主题; paragraph = 段落; repost = 转载; excerpt = 摘录; quote = 援引
known as = 被誉为 被称为 称作 别名 简称; what name = 叫什么 叫啥 叫什么名字 名字叫什么 名字是什么 又叫什么; what is a = 什么是 何为 何谓 什么叫
can you = 你会 你会说 您会说 你会讲 你能 你可以 您会 您能 您可以 你会不会 你能不能 你可不可以; credit = 归功于 归给 归到 算到
mixed up = 混淆 搞混 弄混 混为一谈 搞错了; blame = 归咎于; true = 属实 是真的 真伪; untrue = 不实; clarify = 澄清 辟谣
credible = 可信 可信度; authoritative = 权威 权威性; first hand = 第一手; won = 荣获 获胜 胜出 取胜; file = 备案
inspect = 把关 检验 抽查; punish = 处罚 罚款; ban = 禁用 停用 停售; promote = 推广; bring in = 引进 引入 进驻
place an order = 下单; arrive = 到货; retire = 淘汰 退役; assistant = 助手; member = 成员; far away = 千里之外 远隔 隔空
unprecedented = 史无前例 前所未有; blank = 空白 填补空白; create = 创造 创下; achieve = 实现; flexible = 灵活 灵活性
fine = 精细 精密; error = 误差; internet speed = 网速; bandwidth = 带宽; wired = 有线; wireless = 无线; cloud = 云端
hacker = 黑客 入侵; necessary = 必要性; reasonable = 合理 合理性; full marks = 满分; last place = 倒数 垫底
third place = 季军 铜牌; second place = 亚军 银牌 榜眼; not as good as = 不如 不敌 比不上
on a par = 并驾齐驱 不相上下 旗鼓相当 势均力敌; double = 翻倍 翻番 一倍 两倍; how many times = 几倍
more than half = 过半 超半数 超过一半; how many = 几万 几千 几百 几十万 几百万 几十个; only = 只限于 仅限于 限于 只限; in = 处在
copyright = 版权; infringe = 侵权; copy = 抄袭; self-developed = 自研 独立研发 自主研发; evidence = 循证 证据链
fabricated = 捏造; manual = 手册 说明书; emergency = 急诊; ward = 病房; department = 外科 内科; current = 现阶段
earlier = 先前 此前; winter = 冬天 冬季; morning = 上午 早晨 早上; afternoon = 下午; noon = 中午; night = 晚上 夜里 凌晨
length = 长度 篇幅; wrongly = 错误地 错; inform = 通报 告知 通知了; tell = 告诉; report = 报道了 报道过; how to use = 怎么用
how much = 怎么卖 怎么收费
`;
