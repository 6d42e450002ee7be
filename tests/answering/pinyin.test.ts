import { expect, test } from "vitest";
import { pinyinForms } from "../../src/answering/pinyin.js";

test.each([
  ["Wēichuàng Jīqìrén", ["weichuang jiqiren", "weichuangjiqiren", "wei chuang ji qi ren", "wcjqr"]],
  ["Túmài", ["tumai", "tu mai"]],
  ["Bǎichuān Zhìnéng", ["baichuan zhineng", "baichuanzhineng", "bai chuan zhi neng", "bczn"]],
  ["Bǎixiǎoyī", ["baixiaoyi", "bai xiao yi", "bxy"]],
  ["Zhōngguó", ["zhongguo", "zhong guo"]],
])("%j is also typed as %j", (name, forms) => {
  expect(pinyinForms(name)).toEqual(forms);
});

test.each(["Tumai", "Conformité Européenne", "Bǎichuān M4", "图迈", "Ósterby", "Museet ved Havnen", ""])(
  "%j is no pinyin with tones",
  (name) => {
    expect(pinyinForms(name)).toEqual([]);
  },
);
