import { WORDS } from "./hanzi-words.js";

/** Hanzi as such: words that ask, and the signs of other ways to write. */

const HAN = /\p{Script=Han}/u;

/** Whether a text has any hanzi. */
export const isHan = (text: string): boolean => HAN.test(text);

/** Said with every answer to a question in hanzi. */
export const ANSWERS_IN_ENGLISH = "Our statements are in English (答案以英文陈述).";

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

/**
 * "How" stands anywhere. Where the clause asks how one does something (论文怎么写) it begins as in English; how something
 * was done, or is, ends with a sign that says so (是怎么连接的).
 */
export const ASKS_HOW = "how";
export const HOW_IN_GENERAL = "how does";
export const POINTS_AT_ONE = "的";

/** English words that begin their clause, wherever their hanzi stand. */
export const FRONTED: ReadonlySet<string> = new Set(["when", "write", "translate", "what is a", "can you"]);

const words = (text: string): readonly string[] => text.split(" ").filter(Boolean);

const MONTHS = words("January February March April May June July August September October November December");
const NUMERALS = words("一 二 三 四 五 六 七 八 九 十 十一 十二");

/** Words in hanzi, simplified, and the English that each is read as. */
export const HANZI: ReadonlyMap<string, string> = new Map([
  ...WORDS.trim()
    .split(/[\n;]/u)
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

const WHETHER_SIGN = "吗";
/** A word, "not", and the same word again or what begins with it: asks whether it is so. */
const OR_NOT = /(?<said>\p{Script=Han}{1,2})[不没](?=\k<said>)/gu;
/** The same, cut to "not" at the end of a clause. */
const OR_NOT_AT_END = /(?<=\p{Script=Han})[不没](?=\s*(?:$|[?!;。]))/gu;
/** Words of that form that are read as they are. */
const WORDS_OF_THAT_FORM = [...HANZI.keys(), ...HANZI_WHETHER].filter((word) => word.search(OR_NOT) === 0);

/** "Dear or not dear?" and "dear or not?" as "dear?": 贵不贵 as 吗 贵, 安不安全 as 吗 安全, 贵不 as 贵吗. */
export const withoutOrNot = (text: string): string =>
  text
    .replace(OR_NOT, (whole, _said, at: number) =>
      WORDS_OF_THAT_FORM.some((word) => text.startsWith(word, at)) ? whole : `${WHETHER_SIGN} `,
    )
    .replace(OR_NOT_AT_END, WHETHER_SIGN);

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
