import { expect, test } from "vitest";
import { pinyinForms } from "../../src/answering/pinyin.js";

test.each([
  [
    "Wēichuàng Jīqìrén",
    [
      "weichuang jiqiren",
      "weichuangjiqiren",
      "wei chuang ji qi ren",
      "wei1chuang4ji1qi4ren2",
      "wei1 chuang4 ji1 qi4 ren2",
      "wcjqr",
    ],
  ],
  ["Túmài", ["tumai", "tu mai", "tu2mai4", "tu2 mai4"]],
  ["Bǎixiǎoyī", ["baixiaoyi", "bai xiao yi", "bai3xiao3yi1", "bai3 xiao3 yi1", "bxy"]],
  ["Nǚ'ér", []],
  ["Nǚzǐ", ["nuzi", "nu zi", "nu3zi3", "nu3 zi3"]],
  ["Zhōngguo", ["zhongguo", "zhong guo", "zhong1guo", "zhong1 guo"]],
])("%j is also typed as %j", (name, forms) => {
  expect(pinyinForms(name)).toEqual(forms);
});

test.each(["Tumai", "Conformité Européenne", "Bǎichuān M4", "图迈", "Ósterby", "Museet ved Havnen", ""])(
  "%j is no pinyin with tones",
  (name) => {
    expect(pinyinForms(name)).toEqual([]);
  },
);
