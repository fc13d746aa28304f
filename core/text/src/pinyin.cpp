// SPDX-FileCopyrightText: 2026 Duibiao contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinyin.h"

#include "characters.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <unicode/translit.h>

namespace duibiao::text {
namespace {

/// The syllables of standard Chinese without tones; v stands for ü.
constexpr std::string_view syllableList =
    "a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai "
    "can cang cao ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu "
    "chua chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang "
    "dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo e ei en "
    "eng er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou "
    "gu gua guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua "
    "huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue "
    "jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la "
    "lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu "
    "luan lue lun luo lv lve ma mai man mang mao me mei men meng mi mian miao mie min ming "
    "miu mo mou mu na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu "
    "nong nou nu nuan nue nun nuo nv nve o ou pa pai pan pang pao pei pen peng pi pian piao "
    "pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun "
    "ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen "
    "seng sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang "
    "shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te tei teng ti tian "
    "tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia "
    "xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yai yan yang yao ye yi yin "
    "ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan "
    "zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun "
    "zhuo zi zong zou zu zuan zui zun zuo";
constexpr size_t syllableCount =
    size_t(std::count(syllableList.begin(), syllableList.end(), ' ')) + 1;
constexpr qsizetype longestSyllable = 6;

constexpr auto syllables = [] {
    std::array<std::string_view, syllableCount> list{};
    size_t begin = 0;
    for (std::string_view& syllable : list) {
        const size_t end = std::min(syllableList.find(' ', begin), syllableList.size());
        syllable = syllableList.substr(begin, end - begin);
        begin = end + 1;
    }
    return list;
}();
static_assert(std::is_sorted(syllables.begin(), syllables.end()));

bool isSyllable(std::string_view letters)
{
    return std::binary_search(syllables.begin(), syllables.end(), letters);
}

struct Letter
{
    char plain = 0; ///< 0: no letter of a reading
    bool toned = false;
};

Letter letterOf(QChar c)
{
    if (c >= u'a' && c <= u'z')
        return {char(c.unicode())};
    if (c == u'ɑ')
        return {'a'};
    if (c == u'ɡ')
        return {'g'};
    static constexpr std::u16string_view marked = u"āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹ";
    static constexpr std::string_view plain = "aaaaeeeeiiiioooouuuuvvvvvennn";
    static_assert(marked.size() == plain.size());
    const size_t at = marked.find(c.unicode());
    return at == marked.npos ? Letter{} : Letter{plain[at], true};
}

bool isToneAbove(QChar c)
{
    return c >= u'\u0300' && c <= u'\u030F';
}

/// Letters without tones, syllables or runs of them parted by spaces.
struct Reading
{
    QVarLengthArray<char, 48> letters;
    bool toned = false;
};

bool normalise(QStringView content, Reading& reading)
{
    for (const QChar c : content) {
        if (c == u' ' || c == u'\'' || c == u'’') {
            reading.letters.append(' ');
        } else if (isToneAbove(c)) {
            reading.toned = true;
        } else if (c >= u'1' && c <= u'5' && !reading.letters.isEmpty() &&
                   reading.letters.back() != ' ') {
            reading.letters.append(' '); // a tone's number closes its syllable
        } else if (const Letter letter = letterOf(c); letter.plain != 0) {
            reading.letters.append(letter.plain);
            reading.toned = reading.toned || letter.toned;
        } else {
            return false;
        }
    }
    return true;
}

/// How many syllables a run of letters can be read as at least; 0: it is no pinyin.
qsizetype syllablesIn(std::string_view run)
{
    QVarLengthArray<qsizetype, 48> fewest(qsizetype(run.size()) + 1, 0);
    for (qsizetype end = 1; end <= qsizetype(run.size()); ++end) {
        for (qsizetype begin = std::max<qsizetype>(0, end - longestSyllable); begin < end;
             ++begin) {
            const bool reachable = begin == 0 || fewest[begin] > 0;
            if (!reachable || !isSyllable(run.substr(size_t(begin), size_t(end - begin))))
                continue;
            if (fewest[end] == 0 || fewest[begin] + 1 < fewest[end])
                fewest[end] = fewest[begin] + 1;
        }
    }
    return fewest.back();
}

/// True where the last `count` characters are read so, whatever the tones: 学位(xuewei).
bool isReadingOf(std::string_view letters, qsizetype count, QStringView ideographs)
{
    if (count > ideographs.size())
        return false;
    static const std::unique_ptr<const icu::Transliterator> transliterator = [] {
        UErrorCode error = U_ZERO_ERROR;
        return std::unique_ptr<const icu::Transliterator>(icu::Transliterator::createInstance(
            "Han-Latin; NFD; [:Nonspacing Mark:] Remove", UTRANS_FORWARD, error));
    }();
    if (!transliterator)
        return false;
    const QStringView word = ideographs.last(count);
    icu::UnicodeString read(false, word.utf16(), int32_t(word.size()));
    transliterator->transliterate(read);
    std::string plain;
    for (int32_t i = 0; i < read.length(); ++i) {
        if (read[i] >= u'a' && read[i] <= u'z')
            plain += char(read[i]);
    }
    return plain == letters;
}

QStringView withoutLabel(QStringView content)
{
    static constexpr std::array labels = {u"拼音", u"注音", u"读音", u"读作", u"读", u"音"};
    for (const char16_t* label : labels) {
        const QStringView name(label);
        if (content.startsWith(name)) {
            content = content.sliced(name.size()).trimmed();
            return content.startsWith(u':') ? content.sliced(1).trimmed() : content;
        }
    }
    return content;
}

} // namespace

bool isPinyinGloss(QStringView content, QStringView ideographs)
{
    constexpr qsizetype longestGloss = 48;
    content = withoutLabel(content.trimmed());
    Reading reading;
    if (content.isEmpty() || content.size() > longestGloss || !normalise(content, reading))
        return false;

    qsizetype count = 0;
    const std::string_view all(reading.letters.data(), size_t(reading.letters.size()));
    for (size_t begin = 0; begin < all.size();) {
        const size_t end = std::min(all.find(' ', begin), all.size());
        const std::string_view run = all.substr(begin, end - begin);
        begin = end + 1;
        if (run.empty())
            continue;
        const qsizetype read = isSyllable(run) ? 1 : syllablesIn(run);
        // Letters run together are English as often as Chinese: tones tell, or the characters.
        if (read == 0 || (read > 1 && !reading.toned && !isReadingOf(run, read, ideographs)))
            return false;
        count += read;
    }
    return count > 0 && count <= ideographs.size();
}

} // namespace duibiao::text
