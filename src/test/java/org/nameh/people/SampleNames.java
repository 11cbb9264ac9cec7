package org.nameh.people;

/** Common names of Iran: as many people spell them, a name a line, and the most common ones alone. */
final class SampleNames {

    static final String SPELLINGS = """
        Hoseini = Hosseini = Husayni = Hossaini = Hosseiny = Hosseyni = Ḥusaynī = حسینی = حسيني = حسینى
        Hossein = Husayn = Hussein = Hossain = Hoseyn = Houssein = Hüseyin = حسین
        Hasan = Hassan = Ḥasan = حسن
        Mohammad = Muhammad = Mohamad = Mohammed = Muhammed = محمد = مُحَمَّد
        Raoufian = Raufian = Ra'oufian = رئوفیان = رؤوفیان
        Abdulhamid = Abdul Hamid = Abdolhamid = Abd al-Hamid = عبدالحمید = عبد الحمید = عبدالحميد
        Abdorrahman = Abdul Rahman = Abdurrahman = Abd ar-Rahman = عبدالرحمن = عبدالرحمان = عبدالرحمٰن
        Abdollah = Abdullah = Abd Allah = عبدالله = عبداللّه = عبد الله
        Rouhollah = Ruhollah = Ruhullah = روح‌الله = روح الله = روحالله
        Nematollah = Ne'matollah = نعمت‌الله = نعمة الله = نعمت الله
        Khosrow = Khosro = Khosrau = خسرو
        Ghasem = Qasem = Qasim = Qāsim = Ghassem = قاسم
        Zahra = Zahrah = زهرا = زهراء
        Tehrani = Téhrani = طهرانی = تهرانی = طهراني
        Rezai = Rezaei = Rezaee = Rezayi = Rezaie = رضایی = رضائی = رضائي
        Reza = Riza = Ridha = Riḍā = رضا
        Javad = Jawad = Djavad = Dschawad = جواد
        Davoud = Davud = Dawud = Davood = Dawood = داوود = داود
        Shirin = Schirin = Chirine = Şirin = Shireen = شیرین = شيرين
        Cheshmeh = Tcheshmeh = چشمه
        Zhaleh = Jaleh = Žāle = ژاله
        Youssef = Yusuf = Yousef = Yūsuf = یوسف = يوسف
        Sadeq = Sadegh = Sadiq = Ṣādiq = صادق
        Parviz = Parwiz = Parveez = پرویز = پرويز
        Noori = Nouri = Nuri = نوری = نوري
        Fatemeh = Fatima = Fatimah = Fātimah = Fateme = فاطمه = فاطمة
        Yahya = Yahia = Yaḥyā = یحیی = يحيى
        Maryam = Mariam = Miryam = مریم = مريم
        Mousavi = Musavi = Moosavi = Mūsavī = Moussavi = موسوی = موسوي
        Alavi = Alawi = علوی
        Mostafa = Mustafa = Moustafa = مصطفی = مصطفى
        Morteza = Murtaza = Mortaza = مرتضی
        Mojtaba = Mujtaba = مجتبی
        Isa = Issa = Eisa = Eissa = عیسی = عيسى
        Ebrahim = Ibrahim = Ebrahīm = ابراهیم = إبراهيم
        Esmail = Ismail = Esmaeil = Ismaʿil = Esmaeel = Esmael = اسماعیل = إسماعيل
        Eshagh = Es'haq = Ishaq = اسحاق = إسحاق
        Zeinab = Zaynab = Zeynab = Zainab = زینب
        Leila = Layla = Leyla = Laila = لیلا
        Saeed = Said = Saeid = Sa'id = Saïd = سعید = سعيد
        Masoud = Massoud = Mas'ud = Masʿūd = مسعود
        Mehdi = Mahdi = مهدی = مهدي
        Khadijeh = Khadija = Khadidja = خدیجه = خديجة
        Soraya = ثریا = Sorayya
        Bizhan = Bijan = بیژن
        Manouchehr = Manuchehr = Manoutchehr = Manoochehr = منوچهر
        Houshang = Hooshang = Houchang = هوشنگ
        Siavash = Siyavash = Siavosh = سیاوش
        Kiumars = Kioumars = Keyumars = Kiomars = کیومرث
        Keyvan = Kayvan = Keivan = کیوان
        Dariush = Daryoush = Daryush = Darioush = داریوش
        Cyrus = Siroos = Sirous = سیروس
        Navid = Naveed = نوید
        Anvar = Anwar = انور = أنور
        Rashid = Rachid = Rasheed = رشید
        Ghorbani = Qorbani = قربانی
        Karimi Nejad = Kariminejad = Karimi-Nejad = کریمی نژاد = کریمی‌نژاد
        Hosseinzadeh = Hossein Zadeh = Hosseinzade = حسین‌زاده = حسین زاده = حسينزاده
        Alipour = Ali Pour = Alipoor = علی‌پور = علیپور = علی پور
        Mohammad Reza = Mohammadreza = Mohammad-Reza = محمدرضا = محمد رضا = محمد‌رضا
        Ali Reza = Alireza = علیرضا = علی‌رضا = علي رضا
        Amir Hossein = Amirhossein = امیرحسین = امیر حسین
        Amirreza = Amir Reza = امیررضا = امیر رضا
        Ali Akbar = Aliakbar = Ali-Akbar = علی‌اکبر = علی اکبر
        Mohammad Ali = Mohammadali = محمدعلی = محمد علی
        Gholamreza = Gholam Reza = Gholam-Reza = غلامرضا = غلام رضا
        Seyed Ali Mousavi = Sayyid Ali Musavi = Ali Mousavi = سید علی موسوی = علی موسوی
        Dr. Maryam Rajavi = Mrs Maryam Rajavi = Maryam Rajavi = خانم مریم رجوی = دکتر مریم رجوی
        M. Raoufian = Raoufian = Herr Raoufian = آقای رئوفیان
        Haj Ahmad = Haji Ahmad = Ahmad = حاج احمد = أحمد
        Abolfazl = Abulfazl = Abu'l-Fazl = Abol Fazl = ابوالفضل = أبو الفضل
        Abolghasem = Abu al-Qasim = Abolqasem = ابوالقاسم
        Shamsoddin = Shams al-Din = Shamseddin = Shams ud-Din = شمس‌الدین = شمس الدین
        Roya = Ro'ya = رویا = رؤیا
        Pouya = Puya = Pooya = پویا
        Aida = Ayda = آیدا
        Iran = Īrān = ایران = إيران
        Omid = Omeed = Umid = امید
        Parvaneh = Parwaneh = Parvane = پروانه
        Khamenei = خامنه‌ای = خامنه ای
        Razieh = Raziyeh = Raziye = راضیه
        Khajeh = خواجه = Khwajeh
        Nowruz = Norouz = Nowrooz = نوروز
        Uthman = Osman = Othman = عثمان
        Farrokh = Farokh = فرخ
        Shahrokh = شاهرخ
        Behzad = Bihzād = بهزاد
        Khayyam = Khayam = خیام
        Tayebeh = Tayyebeh = Tayebe = طیبه
        Arezou = Arezoo = Arezu = آرزو
        Fouad = Foad = فؤاد = فواد
        Ayatollah = آیت‌الله = آیت الله
        Hasanvand = حسنوند = حسن‌وند
        Hashemi = Hashimi = Hāshimī = هاشمی
        Al-Maliki = al Maliki = المالکی
        Ahmad = Ahmed = احمد
        Mohsen = Muhsin = محسن
        Kazem = Kazim = Kādhim = کاظم
        Naser = Nasser = ناصر
        Behrouz = Behrooz = بهروز
        Fereydoun = Fereidoun = Fereydoon = فریدون
        Jafar = Ja'far = Jaafar = Djafar = جعفر
        Sakineh = Sakina = سکینه
        Masoumeh = Masumeh = Ma'sumeh = معصومه
        Tahereh = Tahira = Ṭāhirah = طاهره
        Mozhgan = Mojgan = مژگان
        Ghasemi = Qasemi = Qasimi = قاسمی
        Heydari = Heidari = Haydari = حیدری
        Soleimani = Soleymani = Sulaymani = سلیمانی
        Sharifi = Charifi = شریفی
        Mirzaei = Mirzaee = Mirzayi = میرزایی = میرزائی
        Shafiei = Shafii = Shafi'i = Shafiee = شفیعی
        Tavakoli = Tavakkoli = توکلی
        Yahyaei = Yahyaie = یحیایی = یحیائی
        Shojaei = Shojaee = شجاعی
        Raisi = Raeisi = Ra'isi = رئیسی
        Bahai = Baha'i = Bahaei = بهائی = بهایی
        Elham = Ilham = الهام
        Iraj = Iradj = ایرج
        Hoda = Huda = هدی
        Mansour = Mansoor = Mansur = منصور
        Payam = پیام
        Siamak = Siyamak = سیامک
        Simin = Seemin = Simine = سیمین
        Zia = Ziya = ضیا = ضیاء
        Mossadegh = Mosaddeq = Mosaddegh = مصدق
        Pahlavi = پهلوی
        Hoveyda = Hoveida = هویدا
        Ahmadinejad = Ahmadi Nejad = احمدی‌نژاد = احمدی نژاد
        Abdolali = Abdul Ali = عبدالعلی
        Nasrollah = Nasrullah = نصرالله
        Mirhossein = Mir Hossein = میرحسین = میر حسین
        Ali = Aly = علی = علي = على
        Goudarz = Gudarz = گودرز
        """;

    static final String GIVEN_NAMES = """
        محمد علی حسین حسن رضا مهدی احمد امیر سعید مجید حمید مسعود محسن مرتضی مصطفی ابراهیم اسماعیل یوسف
        داوود جواد کاظم قاسم صادق باقر ناصر پرویز بهروز بهرام فرهاد فریدون کوروش داریوش خسرو هوشنگ
        منوچهر نادر اکبر اصغر عباس جعفر فاطمه زهرا مریم زینب سکینه معصومه لیلا نرگس پروین شیرین نسرین
        مینا سمیه طاهره خدیجه محمود اکرم اشرف مژگان زهره
        """;

    static final String SURNAMES = """
        محمدی احمدی حسینی رضایی مرادی کریمی جعفری موسوی قاسمی رحیمی صادقی ابراهیمی حیدری اکبری هاشمی
        علوی امینی عباسی نوری یوسفی قربانی جمالی سلیمانی صالحی شریفی کاظمی طاهری نجفی اسدی بهرامی
        فرهادی شیرازی تهرانی اصفهانی تبریزی یزدی کرمانی رئوفیان رجوی بختیاری رستمی زارعی سلطانی خانی
        میرزایی نظری باقری غلامی اسماعیلی حسن‌زاده علیزاده شفیعی مهدوی نادری فتحی منصوری توکلی خسروی
        رضوی جلالی
        """;

    private SampleNames() {}
}
