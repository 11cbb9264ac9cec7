package org.nameh.matching;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Parts from which people are invented: how each sounds, and how Persian spells it; the frequent ones first. */
final class NameParts {

    /** How something sounds (see {@link Phonemes}), and how Persian spells it. */
    record Part(String sounds, String persian) {

        Part with(Part ending) {
            return new Part(sounds + ending.sounds, persian + ending.persian);
        }
    }

    static final List<Part> MEN = parts("""
        mohammad:محمد ali:علی hoseYn:حسین hasan:حسن rezA:رضا mehdi:مهدی amir:امیر ahmad:احمد abbAs:عباس mahmud:محمود
        sa'id:سعید majid:مجید karim:کریم javAd:جواد masud:مسعود hamid:حمید rahim:رحیم mortezA:مرتضی mostafA:مصطفی ebrAhim:ابراهیم
        esmA'il:اسماعیل yusef:یوسف dAvud:داوود qAsem:قاسم kAzem:کاظم sAdeq:صادق bAqer:باقر nAder:نادر behruz:بهروز iraj:ایرج
        parviz:پرویز mansur:منصور manuCehr:منوچهر huSang:هوشنگ siAvaS:سیاوش kAmrAn:کامران farhAd:فرهاد farAmarz:فرامرز Hosro:خسرو jamSid:جمشید
        biZan:بیژن bahman:بهمن keYvAn:کیوان ArmAn:آرمان AraS:آرش omid:امید navid:نوید peYmAn:پیمان sohrAb:سهراب rostam:رستم
        dAryuS:داریوش ardeSir:اردشیر kiAnuS:کیانوش afSin:افشین SAhroH:شاهرخ SahrAm:شهرام behnAm:بهنام mehrdAd:مهرداد Ahmadali:احمدعلی nosrat:نصرت nAser:ناصر
        jalAl:جلال jamAl:جمال kamAl:کمال tAher:طاهر taqi:تقی naqi:نقی yaqub:یعقوب yunes:یونس zakariA:زکریا hAdi:هادی
        """);

    static final List<Part> WOMEN = parts("""
        fAteme:فاطمه zahrA:زهرا maryam:مریم masume:معصومه zeYnab:زینب leYlA:لیلا sakine:سکینه Hadije:خدیجه nasrin:نسرین Sirin:شیرین
        parvin:پروین minA:مینا simA:سیما faride:فریده homA:هما jamile:جمیله lAle:لاله ZAle:ژاله Azar:آذر mahin:مهین
        Sahin:شهین SahnAz:شهناز farzAne:فرزانه parvAne:پروانه reYhAne:ریحانه narges:نرگس sorayyA:ثریا puran:پوران ma'sum:معصوم roqayye:رقیه
        tAhere:طاهره sediqe:صدیقه batul:بتول ozrA:عذرا marziye:مرضیه rAziye:راضیه samire:سمیره somayye:سمیه golnAr:گلنار golnAz:گلناز
        nAhid:ناهید nAzanin:نازنین mehri:مهری mehrnuS:مهرنوش mahnAz:مهناز mahvaS:مهوش pari:پری parisA:پریسا setAre:ستاره sepide:سپیده
        Arezu:آرزو afsAne:افسانه elAhe:الهه akram:اکرم a'zam:اعظم aSraf:اشرف effat:عفت ehterAm:احترام esmat:عصمت
        """);

    static final List<Part> STEMS = parts("""
        ahmad:احمد mohammad:محمد hoseYn:حسین karim:کریم rahim:رحیم morAd:مراد sAdeq:صادق rezA:رضا jafar:جعفر rostam:رستم
        bAqer:باقر kAzem:کاظم qorbAn:قربان sAleh:صالح akbar:اکبر noruz:نوروز tAher:طاهر yazdAn:یزدان zamAn:زمان eskandar:اسکندر
        golzAr:گلزار hamid:حمید lotf:لطف nAder:نادر hASem:هاشم sohrAb:سهراب bahrAm:بهرام Hosrov:خسرو darviS:درویش Sarif:شریف
        kAviAn:کاویان mahdav:مهدو nasir:نصیر navid:نوید peYk:پیک qAsem:قاسم rahbar:رهبر sabur:صبور SAker:شاکر tavakkol:توکل
        vahid:وحید vasiq:وثیق yAvar:یاور zAre:زارع zand:زند Amol:آمل baHS:بخش CerAq:چراغ dorost:درست fAzel:فاضل
        farroH:فرخ garSAsb:گرشاسب heYdar:حیدر jahAn:جهان kuh:کوه mehr:مهر namAz:نماز omid:امید pahlav:پهلو rAst:راست
        """);

    static final List<Part> ENDINGS = parts("""
        i:ی i:ی i:ی zAde:زاده pur:پور niA:نیا far:فر neZAd:نژاد iAn:یان vand:وند
        """);

    static final List<Part> SECOND_SURNAMES = parts("""
        tehrAni:تهرانی esfahAni:اصفهانی SirAzi:شیرازی tabrizi:تبریزی kermAni:کرمانی yazdi:یزدی qomi:قمی HorAsAni:خراسانی gilAni:گیلانی lori:لری
        damAvandi:دماوندی farAhAni:فراهانی sabzevAri:سبزواری neYSAburi:نیشابوری buSehri:بوشهری
        """);

    static final List<Part> NOMS_DE_GUERRE = parts("""
        siAvaS:سیاوش AraS:آرش kAve:کاوه behzAd:بهزاد sohrAb:سهراب bAbak:بابک mAziAr:مازیار fariborz:فریبرز arZang:ارژنگ farzAd:فرزاد
        tufAn:طوفان sahar:سحر nedA:ندا mehrAve:مهراوه ArmAn:آرمان kAmiAr:کامیار mazdak:مزدک pulAd:پولاد SahAb:شهاب foruzAn:فروزان
        """);

    static final List<Part> PLACES = parts("""
        golAbAd:گل‌آباد darre:دره sefidrud:سپیدرود narges:نرگس‌آباد kuhpAye:کوهپایه CeSme:چشمه sangar:سنگر bAqestAn:باغستان
        mehrAbAd:مهرآباد noWdeh:نوده sarAb:سراب tappe:تپه siAhkuh:سیاه‌کوه zarrinkuh:زرین‌کوه gandomzAr:گندمزار anArestAn:انارستان
        """);

    private NameParts() {}

    /** One of them, the first ones oftener: about as the names of people are spread (Zipf). */
    static Part draw(List<Part> parts, SplittableRandom chance) {
        return parts.get((int) (parts.size() * Math.pow(chance.nextDouble(), 1.8)));
    }

    private static List<Part> parts(String pairs) {
        return Stream.of(pairs.strip().split("\\s+"))
                .map(pair -> pair.split(":"))
                .map(pair -> new Part(pair[0], pair[1]))
                .toList();
    }
}
