<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Attribute</name>
    <message>
        <source>sex</source>
        <translation>жынысы</translation>
    </message>
    <message>
        <source>age</source>
        <translation>жасы</translation>
    </message>
    <message>
        <source>site</source>
        <translation>орналасуы</translation>
    </message>
    <message>
        <source>source</source>
        <translation>көзі</translation>
    </message>
    <message>
        <source>proof of the diagnosis</source>
        <translation>диагноздың расталуы</translation>
    </message>
    <message>
        <source>skin tone (estimate)</source>
        <translation>тері реңі (бағалау)</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Answer of a classifier to a photograph</source>
        <translation>Классификатордың фотосуретке жауабы</translation>
    </message>
    <message>
        <source>The nearest proven cases of the training part</source>
        <translation>Оқыту бөлігіндегі ең жақын расталған жағдайлар</translation>
    </message>
    <message>
        <source>For research and teaching. Not a medical device.</source>
        <translation>Зерттеу мен оқытуға арналған. Медициналық бұйым емес.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>▲ The first is this very photograph, or a copy: the model has learnt its answer.</source>
        <translation>▲ Біріншісі — осы фотосуреттің өзі немесе көшірмесі: модель оның жауабын жаттаған.</translation>
    </message>
</context>
<context>
    <name>ChangeDiagnosis</name>
    <message>
        <source>level of the prediction set</source>
        <translation>болжам жиынының деңгейі</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>сезімталдық</translation>
    </message>
    <message>
        <source>prevalence</source>
        <translation>таралу жиілігі</translation>
    </message>
    <message>
        <source>malignant classes</source>
        <translation>қатерлі класстар</translation>
    </message>
</context>
<context>
    <name>Class</name>
    <message>
        <source>actinic keratosis or Bowen&apos;s disease</source>
        <translation>актиндік кератоз немесе Боуэн ауруы</translation>
    </message>
    <message>
        <source>basal cell carcinoma</source>
        <translation>базалды жасушалы карцинома</translation>
    </message>
    <message>
        <source>benign keratosis</source>
        <translation>қатерсіз кератоз</translation>
    </message>
    <message>
        <source>dermatofibroma</source>
        <translation>дерматофиброма</translation>
    </message>
    <message>
        <source>melanoma</source>
        <translation>меланома</translation>
    </message>
    <message>
        <source>melanocytic nevus</source>
        <translation>меланоцитарлы невус</translation>
    </message>
    <message>
        <source>squamous cell carcinoma</source>
        <translation>жалпақ жасушалы карцинома</translation>
    </message>
    <message>
        <source>vascular lesion</source>
        <translation>тамырлы түзіліс</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not possible at the moment</source>
        <translation>қазір мүмкін емес</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>баптау</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0,001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Of %1 images that both judged, %2 alone is right in %3, %4 alone in %5: McNemar&apos;s exact test %6.</source>
        <translation>Екеуі де бағалаған %1 суреттің %3 суретінде тек %2, %5 суретінде тек %4 дұрыс: Макнемардың дәл критерийі %6.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were judged by one of them only.</source>
        <translation>
            <numerusform>%Ln сурет олардың тек біреуімен бағаланған.</numerusform>
            <numerusform>%Ln сурет олардың тек біреуімен бағаланған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>On the images that both judged, with the interval of the difference over lesions; * where it leaves 0 out.</source>
        <translation>Екеуі де бағалаған суреттер бойынша, айырманың түзілістер бойынша аралығымен; * — аралықта 0 жоқ.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Баптау</translation>
    </message>
</context>
<context>
    <name>DataValue</name>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>іш</translation>
    </message>
    <message>
        <source>acral</source>
        <translation>акральды аймақ</translation>
    </message>
    <message>
        <source>anterior torso</source>
        <translation>дененің алдыңғы беті</translation>
    </message>
    <message>
        <source>back</source>
        <translation>арқа</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>кеуде</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>құлақ</translation>
    </message>
    <message>
        <source>face</source>
        <translation>бет</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>аяқ басы</translation>
    </message>
    <message>
        <source>genital</source>
        <translation>жыныс мүшелері аймағы</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>қол басы</translation>
    </message>
    <message>
        <source>head/neck</source>
        <translation>бас/мойын</translation>
    </message>
    <message>
        <source>lateral torso</source>
        <translation>дененің бүйір беті</translation>
    </message>
    <message>
        <source>lower extremity</source>
        <translation>аяқ</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>мойын</translation>
    </message>
    <message>
        <source>oral/genital</source>
        <translation>ауыз/жыныс мүшелері</translation>
    </message>
    <message>
        <source>palms/soles</source>
        <translation>алақан/табан</translation>
    </message>
    <message>
        <source>posterior torso</source>
        <translation>дененің артқы беті</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>бастың шашты бөлігі</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>дене</translation>
    </message>
    <message>
        <source>upper extremity</source>
        <translation>қол</translation>
    </message>
    <message>
        <source>histo</source>
        <translation>гистология</translation>
    </message>
    <message>
        <source>histopathology</source>
        <translation>гистология</translation>
    </message>
    <message>
        <source>follow_up</source>
        <translation>бақылау</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>бақылау</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>консенсус</translation>
    </message>
    <message>
        <source>confocal</source>
        <translation>конфокалды микроскопия</translation>
    </message>
    <message>
        <source>confocal microscopy</source>
        <translation>конфокалды микроскопия</translation>
    </message>
    <message>
        <source>serial imaging showing no change</source>
        <translation>өзгеріссіз суреттер сериясы</translation>
    </message>
    <message>
        <source>single image expert consensus</source>
        <translation>бір сурет бойынша сарапшылар консенсусы</translation>
    </message>
    <message>
        <source>very light</source>
        <translation>өте ашық</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>аралық</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>қоңырқай</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>қоңыр</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>қара қоңыр</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>синтетикалық</translation>
    </message>
</context>
<context>
    <name>DatasetName</name>
    <message>
        <source>Synthetic lesions</source>
        <translation>Синтетикалық түзілістер</translation>
    </message>
</context>
<context>
    <name>DownloadReply</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The connection broke off after %1. What has arrived is kept: download again to go on.</source>
        <translation>%1 алынған соң байланыс үзілді. Келгені сақталды: жалғастыру үшін қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>%1 does not have the file %2 (any more).</source>
        <translation>%1 ішінде %2 файлы жоқ (немесе енді жоқ).</translation>
    </message>
    <message>
        <source>%1 does not give the file away (%2).</source>
        <translation>%1 файлды бермейді (%2).</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). Try again later.</source>
        <translation>%1 жұмысында ақау бар (%2). Кейінірек көріңіз.</translation>
    </message>
    <message>
        <source>%1 answers with something else than the file (%2).</source>
        <translation>%1 файлдың орнына басқа нәрсе жібереді (%2).</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate cannot be checked. Nothing was taken.</source>
        <translation>%1 байланысы қауіпсіз емес: сертификатын тексеру мүмкін емес. Ештеңе алынбады.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let the program through to %1. Take the file from disk.</source>
        <translation>Желі проксиі бағдарламаны %1 мекенжайына жібермейді. Файлды дискіден алыңыз.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Try again later, or take the file from disk.</source>
        <translation>%1 қосылымдарды қабылдамайды. Кейінірек көріңіз немесе файлды дискіден алыңыз.</translation>
    </message>
    <message>
        <source>%1 does not answer. Try again later, or take the file from disk.</source>
        <translation>%1 жауап бермейді. Кейінірек көріңіз немесе файлды дискіден алыңыз.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: is this computer connected? You may take the file from disk.</source>
        <translation>%1 қолжетімсіз: бұл компьютер желіге қосылған ба? Файлды дискіден де алуға болады.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 сағ %2 мин</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Accuracy</source>
        <translation>Дұрыс жауап үлесі</translation>
    </message>
    <message>
        <source>The share of right answers; a frequent class rules it.</source>
        <translation>Дұрыс жауаптардың үлесі; оны жиі кездесетін класс анықтайды.</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Теңгерілген дәлдік</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; sensitivities: every class counts the same.</source>
        <translation>Барлық класс сезімталдығының орташасы: әр класстың салмағы бірдей.</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Макро-F1</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; F1, the harmonic mean of precision and sensitivity.</source>
        <translation>Барлық класс F1 мәндерінің орташасы; F1 — дәлділік (precision) пен сезімталдықтың гармоникалық орташасы.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Коэн каппасы</translation>
    </message>
    <message>
        <source>Agreement with the labels beyond that of chance: 0 is chance, 1 is perfect.</source>
        <translation>Белгілермен кездейсоқтан артық сәйкестік: 0 — кездейсоқтық, 1 — толық сәйкестік.</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Мэтьюс корреляциясы</translation>
    </message>
    <message>
        <source>Correlation of answers and labels: 0 is chance, 1 is perfect.</source>
        <translation>Жауаптар мен белгілердің корреляциясы: 0 — кездейсоқтық, 1 — толық сәйкестік.</translation>
    </message>
    <message>
        <source>Macro AUC</source>
        <translation>Макро-AUC</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; areas under the ROC curve.</source>
        <translation>Барлық класс ROC қисықтары астындағы аудандардың орташасы.</translation>
    </message>
    <message>
        <source>Macro average precision</source>
        <translation>Орташа дәлділік (макро)</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; areas under the precision-recall curve.</source>
        <translation>Барлық класс дәлділік–толықтық қисықтары астындағы аудандардың орташасы.</translation>
    </message>
    <message>
        <source>Loss (negative log-likelihood)</source>
        <translation>Шығын (теріс лог-шындыққа ұқсастық)</translation>
    </message>
    <message>
        <source>Mean of −log of the true class&apos;s probability: smaller is better.</source>
        <translation>Шын класс ықтималдығының −log орташасы: аз болғаны жақсы.</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Брайер бағасы</translation>
    </message>
    <message>
        <source>Squared distance of the probabilities from the truth, 0 … 2: smaller is better.</source>
        <translation>Ықтималдықтардың шындықтан қашықтығының квадраты, 0 … 2: аз болғаны жақсы.</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>Калибрлеу қатесі (ECE)</translation>
    </message>
    <message>
        <source>How far the answer&apos;s probability is from the share of right answers, on average.</source>
        <translation>Жауап ықтималдығы дұрыс жауап үлесінен орта есеппен қаншаға алшақ.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Сезімталдық</translation>
    </message>
    <message>
        <source>Of this class, the share that was recognised (recall).</source>
        <translation>Осы класстың танылған үлесі (толықтық).</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Арнайылық</translation>
    </message>
    <message>
        <source>Of all other classes, the share that was not taken for this one.</source>
        <translation>Басқа класстардың осы класс деп қабылданбаған үлесі.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Дәлділік (precision)</translation>
    </message>
    <message>
        <source>Of the answers naming this class, the share that was right.</source>
        <translation>Осы класс аталған жауаптардың дұрыс үлесі.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and sensitivity.</source>
        <translation>Дәлділік (precision) пен сезімталдықтың гармоникалық орташасы.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Probability that an image of this class scores above one of another.</source>
        <translation>Осы класс суретінің басқа класс суретінен жоғары мән алу ықтималдығы.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Орташа дәлділік</translation>
    </message>
    <message>
        <source>The area under this class&apos;s precision-recall curve.</source>
        <translation>Осы класстың дәлділік–толықтық қисығы астындағы аудан.</translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message numerus="yes">
        <source>%Ln looks at each image</source>
        <translation>
            <numerusform>әр суретке %Ln қарау</numerusform>
            <numerusform>әр суретке %Ln қарау</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: balanced accuracy %2 against the run&apos;s plain answer, at %3 times its time.</source>
        <translation>%1: теңгерілген дәлдік %2 (іске қосудың жай жауабына қарағанда), уақыты %3 есе.</translation>
    </message>
    <message numerus="yes">
        <source>Another run has trained on lesions of %Ln of these images: the figures are too good.</source>
        <translation>
            <numerusform>Басқа іске қосу осы суреттердің %Ln суретіндегі түзілістермен оқытылған: көрсеткіштер тым жақсы.</numerusform>
            <numerusform>Басқа іске қосу осы суреттердің %Ln суретіндегі түзілістермен оқытылған: көрсеткіштер тым жақсы.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Published with torchvision, whose code is BSD-3-Clause; no licence of their own is stated for the weights. They were trained on ImageNet, whose terms allow its images for non-commercial research and education.</source>
        <translation>torchvision жинағымен бірге жарияланған, оның коды BSD-3-Clause лицензиясымен таратылады; салмақтардың өз лицензиясы көрсетілмеген. Олар ImageNet суреттерінде оқытылған, оның шарттары суреттерін коммерциялық емес зерттеу мен оқуда пайдалануға рұқсат береді.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The file {path} does not exist.</source>
        <translation>{path} файлы жоқ.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>{path} файлын оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} and was not read.</source>
        <translation>{path} файлы {limit} шамасынан үлкен, сондықтан оқылмады.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>{path} файлына жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist.</source>
        <translation>{path} қалтасы жоқ.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another folder or change its permissions.</source>
        <translation>{path} қалтасына жазу мүмкін емес. Басқа қалтаны таңдаңыз немесе рұқсаттарын өзгертіңіз.</translation>
    </message>
    <message>
        <source>The folder {path} is not empty. Choose an empty or a new one.</source>
        <translation>{path} қалтасы бос емес. Бос немесе жаңа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {path} exists already and was not made by LesionLab. Move it or choose another folder.</source>
        <translation>{path} файлы бар және оны LesionLab жасамаған. Оны жылжытыңыз немесе басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Another LesionLab is working on {path}. Close it first or choose another folder.</source>
        <translation>{path} қалтасымен басқа LesionLab жұмыс істеп жатыр. Алдымен оны жабыңыз немесе басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Make room and go on: everything finished so far is kept.</source>
        <translation>{path} орналасқан диск толы. Орын босатып, жалғастырыңыз: дайын болғанның бәрі сақталды.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in {where}. The log has the details.</source>
        <translation>{where} ішінде күтпеген қате болды. Толығы журналда.</translation>
    </message>
    <message>
        <source>{path} is an empty file.</source>
        <translation>{path} — бос файл.</translation>
    </message>
    <message>
        <source>{path} is not an image that LesionLab reads (JPEG, PNG, BMP, TIFF, WebP).</source>
        <translation>{path} — LesionLab оқитын сурет емес (JPEG, PNG, BMP, TIFF, WebP).</translation>
    </message>
    <message>
        <source>{path} claims to be {width} x {height} pixels. Images of more than 268 megapixels are refused.</source>
        <translation>{path} файлында {width} x {height} пиксель деп көрсетілген. 268 мегапиксельден үлкен суреттер қабылданбайды.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short and cannot be decoded.</source>
        <translation>{path} бүлінген немесе кесілген, декодтау мүмкін емес.</translation>
    </message>
    <message>
        <source>What was dropped or pasted holds no image.</source>
        <translation>Сүйреп әкелінген немесе қойылған нәрседе сурет жоқ.</translation>
    </message>
    <message>
        <source>The table {path} is empty.</source>
        <translation>{path} кестесі бос.</translation>
    </message>
    <message>
        <source>In {path}, a quote opened in line {line} is never closed.</source>
        <translation>{path} ішінде {line}-жолда ашылған тырнақша жабылмаған.</translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. It has: {columns}.</source>
        <translation>{path} ішінде {column} бағаны жоқ. Барлары: {columns}.</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be understood.</source>
        <translation>{path} файлының {line}-жолын түсіну мүмкін емес.</translation>
    </message>
    <message>
        <source>The folder {path} is empty.</source>
        <translation>{path} қалтасы бос.</translation>
    </message>
    <message>
        <source>{path} is not a data set that LesionLab recognises (images: {images}, tables: {tables}). Name the columns of a table, or make a folder for each class.</source>
        <translation>{path} — LesionLab танитын деректер жинағы емес (суреттер: {images}, кестелер: {tables}). Кесте бағандарын атаңыз немесе әр классқа қалта жасаңыз.</translation>
    </message>
    <message>
        <source>{path} looks like {format}, but none of its {rows} entries has a usable image.</source>
        <translation>{path} форматы {format} сияқты, бірақ {rows} жазбасының ешқайсысында жарамды сурет жоқ.</translation>
    </message>
    <message>
        <source>The table names {id}, but there is no such image file.</source>
        <translation>Кестеде {id} бар, бірақ ондай сурет файлы жоқ.</translation>
    </message>
    <message>
        <source>No row of the table names the image {file}.</source>
        <translation>Кестенің бірде-бір жолында {file} суреті аталмаған.</translation>
    </message>
    <message>
        <source>{file} is not the kind of image that its name says (found: {found}).</source>
        <translation>{file} суретінің түрі атында көрсетілгендей емес (табылғаны: {found}).</translation>
    </message>
    <message>
        <source>{file} is not an image.</source>
        <translation>{file} — сурет емес.</translation>
    </message>
    <message>
        <source>{file} is an empty file.</source>
        <translation>{file} — бос файл.</translation>
    </message>
    <message>
        <source>{file} ends too early: part of the image is missing.</source>
        <translation>{file} тым ерте аяқталады: суреттің бір бөлігі жоқ.</translation>
    </message>
    <message>
        <source>{id} occurs more than once.</source>
        <translation>{id} бірнеше рет кездеседі.</translation>
    </message>
    <message>
        <source>{id} has the label &quot;{label}&quot;, which is not a class here.</source>
        <translation>{id} белгісі «{label}», мұнда ондай класс жоқ.</translation>
    </message>
    <message>
        <source>{id} has no label.</source>
        <translation>{id} белгісі жоқ.</translation>
    </message>
    <message>
        <source>The photographs of lesion {lesion} have different diagnoses: {labels}.</source>
        <translation>{lesion} түзілісінің фотосуреттерінде диагноздар әртүрлі: {labels}.</translation>
    </message>
    <message>
        <source>{file} cannot be decoded.</source>
        <translation>{file} декодталмайды.</translation>
    </message>
    <message>
        <source>{file} claims to be {width} x {height} pixels.</source>
        <translation>{file} файлында {width} x {height} пиксель деп көрсетілген.</translation>
    </message>
    <message>
        <source>Line {line} has {cells} fields where the header has {columns}.</source>
        <translation>{line}-жолда {cells} өріс бар, ал тақырыпта {columns}.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Алынып тасталды.</translation>
    </message>
    <message>
        <source>Kept; read by its content.</source>
        <translation>Қалдырылды; мазмұны бойынша оқылды.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Сол күйінде қалдырылды.</translation>
    </message>
    <message>
        <source>The first one is kept, this one is left out.</source>
        <translation>Біріншісі қалдырылды, бұл алынып тасталды.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no class list. Write for instance malignant=mel+bcc,benign=nv+bkl.</source>
        <translation>«{text}» — класстар тізімі емес. Мысалы, былай жазыңыз: malignant=mel+bcc,benign=nv+bkl.</translation>
    </message>
    <message>
        <source>The class {name} is named twice.</source>
        <translation>{name} класы екі рет аталған.</translation>
    </message>
    <message>
        <source>The data set has no class {name}. It has: {classes}.</source>
        <translation>Деректер жинағында {name} класы жоқ. Барлары: {classes}.</translation>
    </message>
    <message>
        <source>There is only one class ({name}). A classifier needs at least two.</source>
        <translation>Класс біреу ғана ({name}). Классификаторға кемінде екеуі керек.</translation>
    </message>
    <message>
        <source>The test and validation fractions must lie between 0 and 1 (given: {test} and {val}).</source>
        <translation>Тест пен тексеру үлестері 0 мен 1 аралығында болуы керек (берілгені: {test} және {val}).</translation>
    </message>
    <message>
        <source>There are too few lesions to split ({lesions}). At least 3 are needed.</source>
        <translation>Бөлуге түзілістер тым аз ({lesions}). Кемінде 3 керек.</translation>
    </message>
    <message>
        <source>The split names {count} images that this data set does not have, {id} among them.</source>
        <translation>Бөлуде осы жинақта жоқ суреттер аталған ({count}), соның ішінде {id}.</translation>
    </message>
    <message>
        <source>At least {least} synthetic images are needed (asked for {images}).</source>
        <translation>Кемінде {least} синтетикалық сурет керек (сұралғаны: {images}).</translation>
    </message>
    <message>
        <source>There is no architecture {name}. Known: {known}.</source>
        <translation>{name} архитектурасы жоқ. Белгілілері: {known}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no device. Write auto, cpu, cuda:0 or mps.</source>
        <translation>«{name}» — құрылғы емес. auto, cpu, cuda:0 немесе mps деп жазыңыз.</translation>
    </message>
    <message>
        <source>{device} cannot be used: {reason}.</source>
        <translation>{device} құрылғысын пайдалану мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <source>this LibTorch was built without it</source>
        <translation>бұл LibTorch оны қолдамай жиналған</translation>
    </message>
    <message>
        <source>the system has no such device or its driver does not answer</source>
        <translation>жүйеде ондай құрылғы жоқ немесе драйвері жауап бермейді</translation>
    </message>
    <message>
        <source>{path} is not a LesionLab model, or it is damaged or cut short.</source>
        <translation>{path} — LesionLab моделі емес, немесе бүлінген не кесілген.</translation>
    </message>
    <message>
        <source>{path} was written by a later version of LesionLab (format {version}). Update LesionLab to open it.</source>
        <translation>{path} LesionLab-тың кейінгі нұсқасында жазылған (пішім {version}). Ашу үшін LesionLab-ты жаңартыңыз.</translation>
    </message>
    <message>
        <source>{path} does not fit its architecture {architecture}: {tensor} is {found} where {expected} is needed.</source>
        <translation>{path} өзінің {architecture} архитектурасына сай емес: {tensor} мәні {found}, керегі {expected}.</translation>
    </message>
    <message>
        <source>{path} holds values that are not numbers (in {tensor}). The model is useless; train it again.</source>
        <translation>{path} ішінде сан емес мәндер бар ({tensor} ішінде). Модель жарамсыз; қайта оқытыңыз.</translation>
    </message>
    <message>
        <source>This model answers a little differently here than where it was trained (by {difference}). Compare results with care.</source>
        <translation>Бұл модель мұнда оқытылған жердегіден сәл басқаша жауап береді (айырмасы {difference}). Нәтижелерді абайлап салыстырыңыз.</translation>
    </message>
    <message>
        <source>The ImageNet weights {file} were not found. Download them from {address} and name the file (--set weights=PATH), or train from scratch (--set weights=none).</source>
        <translation>ImageNet салмақтары {file} табылмады. Оларды {address} мекенжайынан жүктеп, файлды атаңыз (--set weights=PATH) немесе нөлден оқытыңыз (--set weights=none).</translation>
    </message>
    <message>
        <source>{path} is not a file of weights that LesionLab reads, or it is damaged.</source>
        <translation>{path} — LesionLab оқитын салмақтар файлы емес, немесе ол бүлінген.</translation>
    </message>
    <message>
        <source>{path} does not fit {architecture}: {problem}.</source>
        <translation>{path} файлы {architecture} архитектурасына сай емес: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a reference of features and logits.</source>
        <translation>{path} — сипаттар мен логиттердің эталоны емес.</translation>
    </message>
    <message>
        <source>{device} ran out of memory. Choose a smaller batch or input size; everything finished so far is kept.</source>
        <translation>{device} жады жетпеді. Кішірек топтаманы немесе кіріс өлшемін таңдаңыз; дайын болғанның бәрі сақталды.</translation>
    </message>
    <message>
        <source>The network could not be run on this image.</source>
        <translation>Желіні бұл суретке қолдану мүмкін болмады.</translation>
    </message>
    <message>
        <source>The model answers for {model}, the data set has {dataset}. Merge or leave out classes so that they agree.</source>
        <translation>Модель {model} үшін жауап береді, деректер жинағында {dataset}. Сәйкес болуы үшін класстарды біріктіріңіз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>There is no preset {name}. Known: {known}.</source>
        <translation>{name} деген дайын баптау жоқ. Белгілілері: {known}.</translation>
    </message>
    <message>
        <source>There is no setting {key}. Did you mean: {near}?</source>
        <translation>{key} деген баптау жоқ. Мүмкін: {near}?</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no value for {key}. Allowed: {allowed}.</source>
        <translation>«{value}» — {key} үшін жарамсыз мән. Рұқсат етілгені: {allowed}.</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged.</source>
        <translation>{path} ішіндегі баптаулар бүлінген.</translation>
    </message>
    <message>
        <source>{name} can be no input of a model: it is known only once the diagnosis is, and gives the answer away (histology is asked for where cancer is feared). Allowed: age, sex, site.</source>
        <translation>{name} модельдің кірісі бола алмайды: ол диагнозбен бірге ғана белгілі болады және жауапты айтып қояды (гистология қатерлі ісіктен қауіптенгенде сұралады). Рұқсат етілгені: age, sex, site.</translation>
    </message>
    <message>
        <source>{name} can be no input of a model: it says where a photograph comes from, not what is on the skin, and a model would learn the collection instead of the lesion. Allowed: age, sex, site.</source>
        <translation>{name} модельдің кірісі бола алмайды: ол теріде не бар екенін емес, фотосурет қайдан екенін айтады, модель түзілістің орнына жинақты жаттап алар еді. Рұқсат етілгені: age, sex, site.</translation>
    </message>
    <message>
        <source>clinical={value} needs data that say it, but of no training image is the {input} known.</source>
        <translation>clinical={value} үшін осыны көрсететін деректер керек, бірақ оқыту суреттерінің ешқайсысында {input} белгілі емес.</translation>
    </message>
    <message>
        <source>{first} does not go together with {second}.</source>
        <translation>{first} пен {second} бірге қолданылмайды.</translation>
    </message>
    <message>
        <source>{path} exists already. Use --resume to go on with it, or choose another folder.</source>
        <translation>{path} бар. --resume арқылы жалғастырыңыз немесе басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is not a run: {file} is missing or damaged.</source>
        <translation>{path} — іске қосу емес: {file} жоқ немесе бүлінген.</translation>
    </message>
    <message>
        <source>There is no run in {path}.</source>
        <translation>{path} ішінде іске қосу жоқ.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged; this run cannot be resumed. Its best model is still there.</source>
        <translation>{path} бақылау нүктесі бүлінген; бұл іске қосуды жалғастыру мүмкін емес. Оның ең жақсы моделі орнында.</translation>
    </message>
    <message>
        <source>The data in {path} are not those that the run was trained on. Point at the original data to resume.</source>
        <translation>{path} ішіндегі деректер осы іске қосу оқытылған деректер емес. Жалғастыру үшін бастапқы деректерді көрсетіңіз.</translation>
    </message>
    <message>
        <source>The loss became infinite in epoch {epoch}. Try a smaller learning rate; the best epoch so far is kept.</source>
        <translation>{epoch}-эпохада шығын шексіз болды. Кішірек оқыту жылдамдығын көріңіз; осыған дейінгі ең жақсы эпоха сақталды.</translation>
    </message>
    <message>
        <source>{device} ran out of memory. Batches of {batch} images are now computed in parts of at most {part}; the training goes on.</source>
        <translation>{device} жады жетпеді. {batch} суреттік топтамалар енді ең көбі {part} суреттен бөліп есептеледі; оқыту жалғасады.</translation>
    </message>
    <message>
        <source>{count} images could not be decoded and are left out, {id} among them.</source>
        <translation>Декодталмай алынып тасталған суреттер: {count}, соның ішінде {id}.</translation>
    </message>
    <message>
        <source>The {part} part has no images. Choose other fractions or more data.</source>
        <translation>{part} бөлігінде сурет жоқ. Басқа үлестерді немесе көбірек деректі таңдаңыз.</translation>
    </message>
    <message>
        <source>{first} and {second} judged no image in common.</source>
        <translation>{first} пен {second} ортақ бірде-бір суретті бағаламаған.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be compared: {first} answers for {first_classes}, {second} for {second_classes}. Choose runs of the same classes.</source>
        <translation>{first} пен {second} салыстырылмайды: {first} {first_classes} үшін, {second} {second_classes} үшін жауап береді. Класстары бірдей іске қосуларды таңдаңыз.</translation>
    </message>
    <message>
        <source>These models cannot answer together: one answers for {first}, another for {other}. Choose models of the same classes.</source>
        <translation>Бұл модельдер бірге жауап бере алмайды: бірі {first} үшін, екіншісі {other} үшін жауап береді. Класстары бірдей модельдерді таңдаңыз.</translation>
    </message>
    <message>
        <source>{folds} folds do not go with {lesions} lesions. Choose 2 to 20 folds, and no more than there are lesions.</source>
        <translation>{folds} қатпар {lesions} түзіліске сай емес. 2-ден 20-ға дейін, бірақ түзілістер санынан аспайтын қатпар таңдаңыз.</translation>
    </message>
    <message>
        <source>No fold of {path} is finished yet, so there is nothing to judge.</source>
        <translation>{path} ішінде әлі бірде-бір қатпар дайын емес, бағалайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Only {lesions} lesions have several photographs. The leak demonstrator needs at least {least}.</source>
        <translation>Бірнеше фотосуреті бар түзілістер {lesions} ғана. Ағып кету көрсетіліміне кемінде {least} керек.</translation>
    </message>
    <message>
        <source>To have seen other photographs of the tested lesions in training is worth {value} [{low}, {high}] of balanced accuracy: a test that shares its lesions with training is so much too good.</source>
        <translation>Оқытуда тексерілетін түзілістердің басқа фотосуреттерін көру теңгерілген дәлдіктің {value} [{low}; {high}] бөлігіне тең: түзілістері оқытумен ортақ тест сонша артық жақсы.</translation>
    </message>
    <message>
        <source>The difference in balanced accuracy, {value} [{low}, {high}], cannot be told from none. That does not show that leakage is harmless: with more lesions, more epochs or a network fine-tuned as a whole it may come out.</source>
        <translation>Теңгерілген дәлдік айырмасын {value} [{low}; {high}] нөлден ажырату мүмкін емес. Бұл ағып кету зиянсыз деген сөз емес: түзілістер, эпохалар көбірек болса немесе бүкіл желі қосымша бапталса, ол көрінуі мүмкін.</translation>
    </message>
    <message>
        <source>To have seen other photographs of the tested lesions in training made balanced accuracy worse: {value} [{low}, {high}]. Leakage does not explain that; look at the single trainings.</source>
        <translation>Оқытуда тексерілетін түзілістердің басқа фотосуреттерін көру теңгерілген дәлдікті нашарлатты: {value} [{low}; {high}]. Ағып кету мұны түсіндірмейді; жеке оқытуларға қараңыз.</translation>
    </message>
    <message>
        <source>The difference in balanced accuracy is {value}; the tested lesions are too few for an interval, so nothing follows from it.</source>
        <translation>Теңгерілген дәлдік айырмасы {value}; аралық үшін түзілістер тым аз, сондықтан одан ештеңе шықпайды.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet: both trainings of a seed must be finished.</source>
        <translation>Әзірге салыстыратын ештеңе жоқ: бір бастапқы санның екі оқытуы да аяқталуы керек.</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy is better: {value} [{low}, {high}].</source>
        <translation>{change} қолданғанда теңгерілген дәлдік жоғары: {value} [{low}; {high}].</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy is worse: {value} [{low}, {high}].</source>
        <translation>{change} қолданғанда теңгерілген дәлдік төмен: {value} [{low}; {high}].</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy differs by {value} [{low}, {high}], which cannot be told from none. Whatever lies in the interval may be true; more lesions or seeds narrow it.</source>
        <translation>{change} қолданғанда теңгерілген дәлдік {value} [{low}; {high}] шамасына өзгеше, мұны нөлден ажырату мүмкін емес. Аралықтағы кез келген мән шын болуы мүмкін; түзілістер немесе бастапқы сандар көбейсе, ол тарылады.</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy differs by {value}; the lesions are too few for an interval, so nothing follows from it.</source>
        <translation>{change} қолданғанда теңгерілген дәлдік {value} шамасына өзгеше; аралық үшін түзілістер тым аз, сондықтан одан ештеңе шықпайды.</translation>
    </message>
    <message>
        <source>{change} is how the settings are already: there is nothing to compare.</source>
        <translation>{change} онсыз да қолданылып тұр: салыстыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>{key} cannot be what is changed here: both trainings must be judged on the same images.</source>
        <translation>Мұнда {key} өзгертілмейді: екі оқыту да бірдей суреттерде бағалануы керек.</translation>
    </message>
    <message>
        <source>The challenge&apos;s classes are {wanted}; the model answers for {model}.</source>
        <translation>Жарыстың класстары — {wanted}; модель {model} үшін жауап береді.</translation>
    </message>
    <message>
        <source>Epoch {epoch}: the network answers {class} for {percent} % of the validation images. If this goes on it has collapsed to one class: look at sampling, learning rate and weights.</source>
        <translation>{epoch}-эпоха: желі тексеру суреттерінің {percent} % үшін {class} деп жауап береді. Осылай жалғасса, ол бір классқа жиырылған: іріктеуді, оқыту жылдамдығын және салмақтарды қараңыз.</translation>
    </message>
    <message>
        <source>The calibration could not be written to {path}: the model answers as before.</source>
        <translation>Калибрлеуді {path} файлына жазу мүмкін болмады: модель бұрынғыша жауап береді.</translation>
    </message>
    <message>
        <source>The image {id}, which is to be excluded, is not in the data set.</source>
        <translation>Алып тасталуы тиіс {id} суреті деректер жинағында жоқ.</translation>
    </message>
    <message>
        <source>No fault was found. Balanced accuracy {figure} [{low}, {high}] on lesions that training has not seen; always answering {class} reaches {majority}.</source>
        <translation>Кемшілік табылмады. Оқыту көрмеген түзілістерде теңгерілген дәлдік {figure} [{low}; {high}]; үнемі {class} деу {majority} береді.</translation>
    </message>
    <message>
        <source>Read these figures with care; the warnings below say why.</source>
        <translation>Бұл көрсеткіштерді абайлап оқыңыз; себебі төмендегі ескертулерде.</translation>
    </message>
    <message>
        <source>These figures say nothing about new lesions; the points in red say why.</source>
        <translation>Бұл көрсеткіштер жаңа түзілістер туралы ештеңе айтпайды; себебі қызыл тармақтарда.</translation>
    </message>
    <message>
        <source>Synthetic data: drawn by the program, these figures say nothing about real lesions.</source>
        <translation>Синтетикалық деректер: бағдарлама салған, бұл көрсеткіштер шын түзілістер туралы ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>Training images are among these: the figures flatter the model.</source>
        <translation>Арасында оқыту суреттері бар: көрсеткіштер модельді асыра мақтайды.</translation>
    </message>
    <message>
        <source>The best epoch was chosen on these images: the figures are a little too good.</source>
        <translation>Ең жақсы эпоха осы суреттер бойынша таңдалған: көрсеткіштер сәл артық жақсы.</translation>
    </message>
    <message>
        <source>Another data set than the model was trained on: {dataset}.</source>
        <translation>Модель оқытылған жинақтан басқа деректер жинағы: {dataset}.</translation>
    </message>
    <message>
        <source>Images of classes that the model does not know were left out: {classes}.</source>
        <translation>Модель білмейтін класстардың суреттері алынып тасталды: {classes}.</translation>
    </message>
    <message>
        <source>{count} images could not be decoded and are not counted.</source>
        <translation>Декодталмай есепке алынбаған суреттер: {count}.</translation>
    </message>
    <message>
        <source>The mean of the answers of {count} runs: {names}. Epochs, near-duplicates and features below are those of {name} alone.</source>
        <translation>{count} іске қосу жауаптарының орташасы: {names}. Төмендегі эпохалар, дерлік көшірмелер мен сипаттар тек {name} үшін.</translation>
    </message>
    <message>
        <source>Each answer is the mean over {views} views of the image: turned, mirrored, and beyond eight altered as in training.</source>
        <translation>Әр жауап — суретті {views} рет қараудың орташасы: бұрылған, шағылысқан, сегізден асқаны оқытудағыдай өзгертілген.</translation>
    </message>
    <message>
        <source>Out-of-fold answers of a cross-validation with {folds} folds: every image is judged by the one network that was tested on it. Single folds reach a balanced accuracy of {mean} on average (standard deviation {deviation}).</source>
        <translation>{folds} қатпарлы айқас тексерудің жауаптары: әр суретті сол суретте тексерілген желі бағалайды. Жеке қатпарлардың теңгерілген дәлдігі орта есеппен {mean} (стандартты ауытқу {deviation}).</translation>
    </message>
    <message>
        <source>Trained with the reference&apos;s scale fault switched on: training saw pixel values 255 times as large as validation, test and use do, so what is judged here is not what was learnt.</source>
        <translation>Үлгідегі масштаб қатесі қосылып оқытылған: оқыту тексеру, тест және қолданудағыдан 255 есе үлкен пиксель мәндерін көрді, сондықтан үйренілгеннен басқа нәрсе бағаланады.</translation>
    </message>
    <message>
        <source>0 images of this part share a lesion with training.</source>
        <translation>Түзілісі оқытумен ортақ суреттер бұл бөлікте: 0.</translation>
    </message>
    <message>
        <source>{percent} % of the images ({leaking} of {images}) show a lesion that training has seen too: the figures are too good.</source>
        <translation>Суреттердің {percent} % ({leaking} / {images}) оқыту да көрген түзілісті көрсетеді: көрсеткіштер тым жақсы.</translation>
    </message>
    <message>
        <source>0 images of this part share a lesion with the training of any of the {count} runs that answer together.</source>
        <translation>Түзілісі бірге жауап беретін {count} іске қосудың оқытуымен ортақ суреттер бұл бөлікте: 0.</translation>
    </message>
    <message>
        <source>{percent} % of the images ({leaking} of {images}) show a lesion that at least one of the {count} runs answering together has trained on ({names}): the figures are too good.</source>
        <translation>Суреттердің {percent} % ({leaking} / {images}) бірге жауап беретін {count} іске қосудың кемінде біреуі оқытылған түзілісті көрсетеді ({names}): көрсеткіштер тым жақсы.</translation>
    </message>
    <message>
        <source>What {names} trained on is not known: whether it has seen lesions that are judged here cannot be said.</source>
        <translation>{names} не арқылы оқытылғаны белгісіз: мұнда бағаланатын түзілістерді көргенін айту мүмкін емес.</translation>
    </message>
    <message>
        <source>0 images share a lesion with the training of the fold that judged them.</source>
        <translation>Түзілісі оларды бағалаған қатпардың оқытуымен ортақ суреттер: 0.</translation>
    </message>
    <message>
        <source>The run was split by image: training may have seen lesions that are judged here. Open its data set to count them.</source>
        <translation>Іске қосу сурет бойынша бөлінген: оқыту мұнда бағаланатын түзілістерді көруі мүмкін. Санау үшін оның деректер жинағын ашыңыз.</translation>
    </message>
    <message>
        <source>The run&apos;s data set is not open, so shared lesions were not looked for.</source>
        <translation>Іске қосудың деректер жинағы ашық емес, сондықтан ортақ түзілістер ізделмеді.</translation>
    </message>
    <message>
        <source>0 photographs of this part have a near-duplicate in training under another lesion&apos;s name.</source>
        <translation>Оқытуда басқа түзіліс атымен дерлік көшірмесі бар фотосуреттер бұл бөлікте: 0.</translation>
    </message>
    <message>
        <source>{count} photographs of this part have a near-duplicate in training under another lesion&apos;s name: look at them and exclude what is the same lesion.</source>
        <translation>Бұл бөліктің оқытуда басқа түзіліс атымен дерлік көшірмесі бар фотосуреттері: {count}. Оларды қарап, сол бір түзіліс болғандарын алып тастаңыз.</translation>
    </message>
    <message>
        <source>Balanced accuracy {figure} [{low}, {high}]; always answering {class} reaches {majority}.</source>
        <translation>Теңгерілген дәлдік {figure} [{low}; {high}]; үнемі {class} деу {majority} береді.</translation>
    </message>
    <message>
        <source>Balanced accuracy {figure} [{low}, {high}] is not clearly above {majority}, which always answering {class} reaches.</source>
        <translation>Теңгерілген дәлдік {figure} [{low}; {high}] үнемі {class} деу беретін {majority} мәнінен айқын жоғары емес.</translation>
    </message>
    <message>
        <source>Accuracy {figure} is below {majority}, which always answering {class} reaches: alone it says nothing.</source>
        <translation>Дұрыс жауап үлесі {figure} үнемі {class} деу беретін {majority} мәнінен төмен: жеке алғанда ол ештеңе білдірмейді.</translation>
    </message>
    <message>
        <source>Every class is answered; the most frequent answer, {class}, takes {percent} %.</source>
        <translation>Әр класс жауапта кездеседі; ең жиі жауап, {class}, {percent} % құрайды.</translation>
    </message>
    <message>
        <source>Never answered: {classes}.</source>
        <translation>Ешқашан жауапта болмағаны: {classes}.</translation>
    </message>
    <message>
        <source>The model answers {class} for {percent} % of the images: it has collapsed to one class.</source>
        <translation>Модель суреттердің {percent} % үшін {class} деп жауап береді: ол бір классқа жиырылған.</translation>
    </message>
    <message>
        <source>While training, the validation part was answered with one class only in these epochs: {epochs}.</source>
        <translation>Оқыту кезінде мына эпохаларда тексеру бөлігіне бір ғана класс жауап берілді: {epochs}.</translation>
    </message>
    <message>
        <source>From the model&apos;s features the source of an image can be told with balanced accuracy {figure} (chance {chance}). Sources differ in their classes, so the model may have learnt the source.</source>
        <translation>Модель сипаттарынан суреттің көзін {figure} теңгерілген дәлдікпен тануға болады (кездейсоқ {chance}). Көздердің класстары әртүрлі, сондықтан модель көзді жаттап алуы мүмкін.</translation>
    </message>
    <message>
        <source>From the model&apos;s features the source of an image can hardly be told: balanced accuracy {figure} (chance {chance}).</source>
        <translation>Модель сипаттарынан суреттің көзін тану қиын: теңгерілген дәлдік {figure} (кездейсоқ {chance}).</translation>
    </message>
    <message>
        <source>Among images of {class} alone, where the class cannot help, the source is told with balanced accuracy {figure} (chance {chance}).</source>
        <translation>Класс көмектесе алмайтын {class} суреттерінің ғана арасында көз {figure} теңгерілген дәлдікпен танылады (кездейсоқ {chance}).</translation>
    </message>
    <message>
        <source>The data do not say from which sources the images come (or only one has enough lesions): whether the model has learnt the source cannot be checked.</source>
        <translation>Деректерде суреттердің қай көзден екені айтылмаған (немесе тек біреуінде түзілістер жеткілікті): модель көзді жаттап алған-алмағанын тексеру мүмкін емес.</translation>
    </message>
    <message>
        <source>By {attribute}: over the classes that both have enough lesions of ({classes}), balanced accuracy is {worst} for {worst_group} and {best} for {best_group}; the intervals do not overlap.</source>
        <translation>Топтар ({attribute} бойынша): екеуінде де түзілістері жеткілікті класстарда ({classes}) теңгерілген дәлдік {worst_group} үшін {worst}, {best_group} үшін {best}; аралықтары қиылыспайды.</translation>
    </message>
    <message>
        <source>There are no two groups by sex, age, site, source or proof that are large enough to be compared.</source>
        <translation>Жынысы, жасы, орналасуы, көзі немесе расталуы бойынша салыстыруға жетерлік үлкен екі топ жоқ.</translation>
    </message>
    <message>
        <source>No group by {attributes} is clearly worse than another; groups are small, so a gap may be hidden.</source>
        <translation>Ешбір топ ({attributes} бойынша) басқасынан айқын нашар емес; топтар шағын, айырма жасырын болуы мүмкін.</translation>
    </message>
    <message>
        <source>Probabilities can be taken at their word: they are off by {ece} on average.</source>
        <translation>Ықтималдықтарға сенуге болады: орта есеппен {ece} қателеседі.</translation>
    </message>
    <message>
        <source>The model is too sure of itself: it says {confidence} on average and is right in {accuracy}.</source>
        <translation>Модель тым сенімді: орта есеппен {confidence} дейді, ал {accuracy} жағдайда дұрыс.</translation>
    </message>
    <message>
        <source>The model is less sure than it could be: it says {confidence} on average and is right in {accuracy}.</source>
        <translation>Модель мүмкін болғаннан аз сенімді: орта есеппен {confidence} дейді, ал {accuracy} жағдайда дұрыс.</translation>
    </message>
    <message>
        <source>On average the model is as sure as it is right ({accuracy}), but not answer by answer: probabilities are off by {ece}, too high at some levels and too low at others.</source>
        <translation>Орта есеппен модель дұрыс болғанындай сенімді ({accuracy}), бірақ әр жауапта емес: ықтималдықтар {ece} қателеседі, кей деңгейде тым жоғары, кейде тым төмен.</translation>
    </message>
    <message>
        <source>Fewer than {least} images of these classes: {classes}. Their figures are rough.</source>
        <translation>Суреті {least} санынан аз класстар: {classes}. Олардың көрсеткіштері дөрекі.</translation>
    </message>
    <message>
        <source>No image of these classes: {classes}. They are not judged.</source>
        <translation>Мына класстардың суреттері жоқ: {classes}. Олар бағаланбайды.</translation>
    </message>
    <message>
        <source>At least {least} images of every class.</source>
        <translation>Әр класстан кемінде {least} сурет.</translation>
    </message>
    <message>
        <source>{path} has no references yet: similar cases, prediction sets and the input check need them. Build them with the data set that the run was trained on.</source>
        <translation>{path} үшін эталондар әлі жоқ: олар ұқсас жағдайларға, болжам жиындарына және суретті тексеруге керек. Оларды іске қосу оқытылған деректер жинағымен құрыңыз.</translation>
    </message>
    <message>
        <source>The references {path} are damaged, or of other weights than the model&apos;s. Build them again.</source>
        <translation>{path} эталондары бүлінген немесе басқа салмақтарға тиесілі. Қайта құрыңыз.</translation>
    </message>
    <message>
        <source>The validation part has only {images} images; at least {least} are needed for the references of a run.</source>
        <translation>Тексеру бөлігінде тек {images} сурет бар; іске қосу эталондарына кемінде {least} керек.</translation>
    </message>
    <message>
        <source>The picture is too small: {width} x {height} pixels, where the shorter side should have {least}.</source>
        <translation>Сурет тым кіші: {width} x {height} пиксель, қысқа қабырғасы {least} болуы керек.</translation>
    </message>
    <message>
        <source>The picture is blurred: its sharpness is {value}, that of nearly all validation images above {limit}.</source>
        <translation>Сурет бұлыңғыр: анықтығы {value}, тексеру суреттерінің барлығына жуығында {limit} мәнінен жоғары.</translation>
    </message>
    <message>
        <source>The picture is too dark: its mean lightness is {value} %, that of nearly all validation images above {limit} %.</source>
        <translation>Сурет тым қараңғы: орташа жарықтығы {value} %, тексеру суреттерінің барлығына жуығында {limit} % мәнінен жоғары.</translation>
    </message>
    <message>
        <source>The picture is too bright: its mean lightness is {value} %, that of nearly all validation images below {limit} %.</source>
        <translation>Сурет тым жарық: орташа жарықтығы {value} %, тексеру суреттерінің барлығына жуығында {limit} % мәнінен төмен.</translation>
    </message>
    <message>
        <source>Colours and contrasts are not those of the photographs of skin that the model has learnt from.</source>
        <translation>Түстері мен контрасты модель үйренген тері фотосуреттеріндегідей емес.</translation>
    </message>
    <message>
        <source>Hair, ink or a ruler lies over much of the lesion: {value} % of the middle is thin dark lines.</source>
        <translation>Түк, сия немесе сызғыш түзілістің көп бөлігін жауып тұр: ортасының {value} % жіңішке қара сызықтар.</translation>
    </message>
    <message>
        <source>The picture is unlike everything that the model has learnt from; only {share} % of the validation images are this far away.</source>
        <translation>Сурет модель үйренгеннің ешқайсысына ұқсамайды; тексеру суреттерінің тек {share} % сонша алыс.</translation>
    </message>
    <message>
        <source>Refer: at {level} % confidence the answer stays open between {classes}.</source>
        <translation>Жолдау керек: {level} % сенім деңгейінде жауап {classes} арасында ашық қалады.</translation>
    </message>
    <message>
        <source>Refer: at {level} % confidence no class fits; {class} comes nearest.</source>
        <translation>Жолдау керек: {level} % сенім деңгейінде ешбір класс сай емес; ең жақыны {class}.</translation>
    </message>
    <message>
        <source>At {level} % confidence the answer is {class_name} alone.</source>
        <translation>{level} % сенім деңгейінде жауап біреу ғана: {class_name}.</translation>
    </message>
    <message>
        <source>Malignant: {probability}, above the operating point of {threshold}.</source>
        <translation>Қатерлі: {probability}, жұмыс нүктесінен ({threshold}) жоғары.</translation>
    </message>
    <message>
        <source>Malignant: {probability}, below the operating point of {threshold}.</source>
        <translation>Қатерлі: {probability}, жұмыс нүктесінен ({threshold}) төмен.</translation>
    </message>
    <message>
        <source>There, on the validation part: sensitivity {sensitivity} % (asked for {wanted} %), specificity {specificity} %.</source>
        <translation>Сонда, тексеру бөлігінде: сезімталдық {sensitivity} % (сұралғаны {wanted} %), арнайылық {specificity} %.</translation>
    </message>
    <message>
        <source>At a prevalence of {prevalence} % instead of the validation part&apos;s {validation} %: probability {probability}; of such answers {positive} % are right that say malignant, {negative} % that say benign.</source>
        <translation>Таралу жиілігі тексеру бөлігіндегі {validation} % орнына {prevalence} % болғанда: ықтималдық {probability}; мұндай жауаптардың қатерлі дегендерінің {positive} %, қатерсіз дегендерінің {negative} % дұрыс.</translation>
    </message>
    <message>
        <source>For a prevalence as in the validation part, {prevalence} %.</source>
        <translation>Таралу жиілігі тексеру бөлігіндегідей, {prevalence} %.</translation>
    </message>
    <message>
        <source>Turned and mirrored, {class} lies between {lowest} and {highest}, on average at {mean}.</source>
        <translation>Бұрып, шағылыстырғанда {class} {lowest} мен {highest} арасында, орта есеппен {mean}.</translation>
    </message>
    <message>
        <source>Refused: what the bars say about this photograph means nothing.</source>
        <translation>Қабылданбады: бағандардың бұл фотосурет туралы айтқаны ештеңе білдірмейді.</translation>
    </message>
    <message>
        <source>The model also learnt from {known}; not given: {missing}. It answers as for a person of whom that is not known.</source>
        <translation>Модель {known} бойынша да үйренген; берілмегені: {missing}. Ол мұнысы белгісіз адам үшін жауап береді.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; as {input} did not occur in the training data and counts as not known. Known: {known}.</source>
        <translation>{input} үшін «{value}» оқыту деректерінде болмаған, белгісіз деп есептеледі. Белгілілері: {known}.</translation>
    </message>
    <message>
        <source>The model does not use {inputs}: what was given changes nothing.</source>
        <translation>Модель {inputs} пайдаланбайды: берілгені ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>{path} is not a batch that LesionLab can go on with: {file} is missing or damaged. Choose another folder.</source>
        <translation>{path} — LesionLab жалғастыра алатын топтама жұмыс емес: {file} жоқ немесе бүлінген. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The batch in {path} was begun with another model: {model}. Go on with that one, or choose another folder.</source>
        <translation>{path} ішіндегі топтама жұмыс басқа модельмен басталған: {model}. Сонымен жалғастырыңыз немесе басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The batch in {path} was begun with other settings: {key} was {was} and is now {now}. Choose the same again, or another folder.</source>
        <translation>{path} ішіндегі топтама жұмыс басқа баптаулармен басталған: {key} бұрын {was}, қазір {now}. Бұрынғысын немесе басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no format that models are exported to. Known: {known}.</source>
        <translation>«{name}» — модельдер экспортталатын пішім емес. Белгілілері: {known}.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or remove it first.</source>
        <translation>{path} бар. Басқа ат таңдаңыз немесе алдымен оны жойыңыз.</translation>
    </message>
    <message>
        <source>This model cannot be exported as {format}: a part of it ({part}) has no counterpart there.</source>
        <translation>Бұл модельді {format} түрінде экспорттау мүмкін емес: оның бір бөлігінің ({part}) онда сәйкесі жоқ.</translation>
    </message>
    <message>
        <source>{checker} refuses the exported model, so it was not kept. Please report this.</source>
        <translation>{checker} экспортталған модельді қабылдамайды, сондықтан ол сақталмады. Бұл туралы хабарлаңыз.</translation>
    </message>
    <message>
        <source>Run by {engine}, the exported model answers otherwise than LesionLab does: probabilities differ by up to {difference} (allowed: {allowed}). It was not kept.</source>
        <translation>{engine} ішінде экспортталған модель LesionLab-тан басқаша жауап береді: ықтималдықтар айырмасы {difference} дейін (рұқсат етілгені: {allowed}). Ол сақталмады.</translation>
    </message>
    <message>
        <source>{path} is a model file; TensorBoard&apos;s files are made from the epochs of a run. Choose the run&apos;s folder.</source>
        <translation>{path} — модель файлы; TensorBoard файлдары іске қосудың эпохаларынан жасалады. Іске қосудың қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This build of LesionLab holds no {what}, so it cannot make a web page. It is fetched when LesionLab is built with a connection to the npm registry, or from the file that LESIONLAB_WEB_RUNTIME names.</source>
        <translation>LesionLab-тың бұл жинағында {what} жоқ, сондықтан веб-бет жасай алмайды. Ол LesionLab npm тізіліміне қосылып жиналғанда жүктеледі немесе LESIONLAB_WEB_RUNTIME атаған файлдан алынады.</translation>
    </message>
    <message>
        <source>The model has {size} MB; above {limit} MB it is too much for one file. Export a folder instead: a name without .html.</source>
        <translation>Модель {size} МБ; {limit} МБ-тан асса, бір файлға тым көп. Оның орнына қалтаға экспорттаңыз: .html жоқ ат.</translation>
    </message>
    <message>
        <source>A model with {what} cannot be made a web page: the page would answer otherwise than LesionLab does.</source>
        <translation>Ішінде {what} бар модельді веб-бет ету мүмкін емес: бет LesionLab-тан басқаша жауап берер еді.</translation>
    </message>
    <message>
        <source>{address}:{port} cannot be used; another program may have it. Choose another port.</source>
        <translation>{address}:{port} пайдалану мүмкін емес; оны басқа бағдарлама алып тұрған болуы мүмкін. Басқа портты таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} holds no index.html. Choose a folder made by: lesionlab-cli export --format web.</source>
        <translation>{path} ішінде index.html жоқ. Мына бұйрық жасаған қалтаны таңдаңыз: lesionlab-cli export --format web.</translation>
    </message>
    <message>
        <source>This build of LesionLab has no web server (Debian&apos;s libcpp-httplib-dev). Any other web server can serve {path}.</source>
        <translation>LesionLab-тың бұл жинағында веб-сервер жоқ (Debian-дағы libcpp-httplib-dev). {path} қалтасын кез келген басқа веб-сервер бере алады.</translation>
    </message>
    <message>
        <source>{path} is not a LesionLab project, or its project.json is damaged.</source>
        <translation>{path} — LesionLab жобасы емес, немесе оның project.json файлы бүлінген.</translation>
    </message>
    <message>
        <source>The data set is no longer in {path}. Point at its new place.</source>
        <translation>Деректер жинағы {path} ішінде енді жоқ. Оның жаңа орнын көрсетіңіз.</translation>
    </message>
    <message>
        <source>hair removal</source>
        <translation>түкті алып тастау</translation>
    </message>
    <message>
        <source>colour constancy</source>
        <translation>жарық түсін алу</translation>
    </message>
    <message>
        <source>age, sex or site as inputs</source>
        <translation>кірісінде жасы, жынысы немесе орналасуы</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>histopathology</source>
        <translation>гистология</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>бақылау</translation>
    </message>
    <message>
        <source>expert consensus</source>
        <translation>сарапшылар консенсусы</translation>
    </message>
    <message>
        <source>confocal microscopy</source>
        <translation>конфокалды микроскопия</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Бәрін таңдау</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Арттыру</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Кеміту</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ашылмалы тізімді ашу</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Қалта табылмады.
Қалта атының дұрыс екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл табылмады.
Файл атының дұрыс екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 бұрыннан бар.
Оны алмастыру керек пе?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Таңдау</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Жаңа &amp;қалта</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Аты&amp;н өзгерту</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» жазудан қорғалған.
Сонда да жою керек пе?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Барлық файл (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файл (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» шынымен жойылсын ба?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Толық көрініске ауысу</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Тізім көрінісіне ауысу</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Қалтаны жою мүмкін болмады.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Жаңа қалта жасау</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Толық көрініс</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Қалталар</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Қалта:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Файл &amp;аты:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Файл түрі:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Қалтаны табу</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артқа қайту</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Алға өту</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Жоғарғы қалтаға өту</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Тізім көрінісі</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Орындар мен бетбелгілер тізімі</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Қарау орны:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңа қалта</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жоғарғы қалта</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Соңғы орындар</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Көрсету </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Жасырын файлдарды &amp;көрсету</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Бүйір тақтасы</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгертілген күні</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Менің компьютерім</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Қ&amp;ою</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қай&amp;талау</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Бәрін таңдау</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Толығын жасыру...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Толығын көрсету...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Жоқ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Иә</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Бәріне ж&amp;оқ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Бастапқы қалпы</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Әдепкі мәндерді қайтару</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Бәрін сақтау</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;Бәріне иә</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Сол жақ шеті</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Бір бет төмен</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Бір бет солға</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Бір бет оңға</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Бір бет жоғары</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Оң жақ шеті</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Төмен айналдыру</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Осы жерге айналдыру</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Оңға айналдыру</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Жоғары айналдыру</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Басы</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Солға</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңға</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Солға айналдыру</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Оңға айналдыру</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Қайталау: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Болдырмау: %1</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Қ&amp;ою</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қай&amp;талау</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Сілтеме мекенжайын көшіру</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Қи&amp;ып алу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Бәрін таңдау</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>malignant</source>
        <translation>қатерлі</translation>
    </message>
    <message>
        <source>malignant against benign</source>
        <translation>қатерлі мен қатерсіз</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>қатерсіз</translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation>%1 және қалғандары</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>басқа класс</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлік</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Орналасуы</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Расталуы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Көзі</translation>
    </message>
    <message>
        <source>training</source>
        <translation>оқыту</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>тексеру</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тест</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>алынып тасталған</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1–%2 жас</translation>
    </message>
    <message>
        <source>by image id</source>
        <translation>сурет нөмірі бойынша</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>класс бойынша</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>жас бойынша</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>түзіліс бойынша</translation>
    </message>
    <message>
        <source>by part</source>
        <translation>бөлік бойынша</translation>
    </message>
</context>
<context>
    <name>Suspects</name>
    <message>
        <source>%1: %2, lesion %3</source>
        <translation>%1: %2, түзіліс %3</translation>
    </message>
    <message>
        <source>labelled %1, which networks that have not seen the lesion give %2; they answer %3 with %4</source>
        <translation>белгісі %1, түзілісті көрмеген желілер оған %2 береді; олардың жауабы %3, ықтималдығы %4</translation>
    </message>
    <message>
        <source>%1 of 64 bits differ</source>
        <translation>64 биттің %1 биті өзгеше</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>алынып тасталды: %1</translation>
    </message>
</context>
<context>
    <name>SystemCamera</name>
    <message>
        <source>The system does not let this program use the camera. Its privacy settings can allow it.</source>
        <translation>Жүйе бұл бағдарламаға камераны пайдалануға рұқсат бермейді. Құпиялық баптаулары рұқсат ете алады.</translation>
    </message>
    <message>
        <source>The camera gives no picture (%1). Another program may be using it, or the system does not allow it.</source>
        <translation>Камера сурет бермейді (%1). Оны басқа бағдарлама пайдаланып тұруы мүмкін немесе жүйе рұқсат бермейді.</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Verdict</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Оқыту</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Ағып кету</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Дерлік көшірмелер</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базалық деңгей</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Бір классқа жиырылу</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Көзі</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Кіші топтар</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калибрлеу</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Класстағы суреттер</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>in order</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>мәлімет үшін</translation>
    </message>
</context>
<context>
    <name>lesion::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Train, judge and use classifiers of skin lesions: from a folder of dermatoscopic images to a trained network, an honest judgement of it, and a probability for each class of a new photograph.&lt;/p&gt;&lt;p&gt;&lt;b&gt;For research and teaching. Not a medical device.&lt;/b&gt; What it says of a photograph is no diagnosis and must not replace one.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer: images are neither sent nor fetched. The network is used only for published weights, when you press Download there.&lt;/p&gt;&lt;p&gt;LesionLab is free software: you may redistribute and change it under the terms of the GNU General Public License, version 3 or (at your choice) any later version. It comes without any warranty. See &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;the licence&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Тері түзілістерінің классификаторларын оқыту, бағалау және қолдану: дерматоскопиялық суреттер қалтасынан оқытылған желіге, оны адал бағалауға және жаңа фотосуреттің әр классқа жату ықтималдығына дейін.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Зерттеу мен оқытуға арналған. Медициналық бұйым емес.&lt;/b&gt; Оның фотосурет туралы айтқаны диагноз емес және диагноздың орнын баспауы тиіс.&lt;/p&gt;&lt;p&gt;Бұл компьютерден ештеңе шықпайды: суреттер жіберілмейді де, жүктелмейді де. Желі тек жарияланған салмақтар үшін, «Жүктеу» басылғанда ғана пайдаланылады.&lt;/p&gt;&lt;p&gt;LesionLab — еркін бағдарлама: оны GNU General Public License 3-нұсқасының немесе (таңдауыңызша) кез келген кейінгі нұсқасының шарттарымен таратуға және өзгертуге болады. Ешқандай кепілдік берілмейді. &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;Лицензияны&lt;/a&gt; қараңыз.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;HAM10000&lt;/b&gt;: P. Tschandl, C. Rosendahl, H. Kittler, &quot;The HAM10000 dataset, a large collection of multi-source dermatoscopic images of common pigmented skin lesions&quot;, Scientific Data 5, 180161 (2018), &lt;a href=&quot;https://doi.org/10.7910/DVN/DBW86T&quot;&gt;doi:10.7910/DVN/DBW86T&lt;/a&gt;. Licence: CC BY-NC 4.0, so no commercial use, and name the authors. The images are not part of LesionLab. Models trained on them are best treated alike.&lt;/p&gt;&lt;p&gt;&lt;b&gt;ImageNet weights&lt;/b&gt; of MobileNetV2: from torchvision, BSD-3-Clause; trained on ImageNet, whose images are for non-commercial research.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Synthetic lesions&lt;/b&gt;: drawn by this program from a seed. They show no patients, and nothing learnt from them holds for patients.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;HAM10000&lt;/b&gt;: P. Tschandl, C. Rosendahl, H. Kittler, «The HAM10000 dataset, a large collection of multi-source dermatoscopic images of common pigmented skin lesions», Scientific Data 5, 180161 (2018), &lt;a href=&quot;https://doi.org/10.7910/DVN/DBW86T&quot;&gt;doi:10.7910/DVN/DBW86T&lt;/a&gt;. Лицензия: CC BY-NC 4.0, яғни коммерциялық пайдалануға болмайды және авторлары аталуы тиіс. Суреттер LesionLab құрамына кірмейді. Олармен оқытылған модельдерге де солай қараған жөн.&lt;/p&gt;&lt;p&gt;MobileNetV2 үшін &lt;b&gt;ImageNet салмақтары&lt;/b&gt;: torchvision-нан, BSD-3-Clause; ImageNet-те оқытылған, оның суреттері коммерциялық емес зерттеуге арналған.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Синтетикалық түзілістер&lt;/b&gt;: осы бағдарлама бастапқы саннан салған. Оларда пациенттер жоқ, олардан үйренілген ештеңе пациенттерге жарамайды.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About LesionLab</source>
        <translation>LesionLab туралы</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Туралы</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Туралы</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Кітапханалар</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Кітапханалар</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Деректер</translation>
    </message>
</context>
<context>
    <name>lesion::AnswerPanel</name>
    <message>
        <source>Largest first</source>
        <translation>Алдымен үлкені</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Қалтаны бақылау…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>Камера…</translation>
    </message>
    <message>
        <source>Otherwise the classes keep the order of the model.</source>
        <translation>Әйтпесе класстар модельдегі ретімен тұрады.</translation>
    </message>
    <message>
        <source>Puts the figures of this photograph on the clipboard.</source>
        <translation>Осы фотосуреттің мәндерін алмасу буферіне салады.</translation>
    </message>
    <message>
        <source>This diagnosis as a report, or the figures of every photograph in the list.</source>
        <translation>Осы диагнозды есеп ретінде немесе тізімдегі барлық фотосуреттің мәндерін.</translation>
    </message>
    <message>
        <source>Empties the list of photographs. Delete removes one.</source>
        <translation>Фотосуреттер тізімін тазалайды. Delete біреуін алып тастайды.</translation>
    </message>
    <message>
        <source>Diagnoses every photograph that arrives in a folder, such as a dermatoscope&apos;s export folder.</source>
        <translation>Қалтаға, мысалы дерматоскоптың экспорт қалтасына түскен әр фотосуретті диагноздайды.</translation>
    </message>
    <message>
        <source>Takes a picture with a camera and diagnoses it. Nothing is saved.</source>
        <translation>Камерамен суретке түсіріп, диагноздайды. Ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Report of this photograph as %1…</source>
        <translation>Осы фотосурет бойынша есеп, %1…</translation>
    </message>
    <message>
        <source>Name the photograph&apos;s file in it</source>
        <translation>Ішінде фотосурет файлын атау</translation>
    </message>
    <message>
        <source>Figures of all photographs as CSV…</source>
        <translation>Барлық фотосуреттің мәндері, CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · answered in %2 ms</source>
        <translation>%1 · жауап %2 мс ішінде</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Бақылауды тоқтату</translation>
    </message>
</context>
<context>
    <name>lesion::AugmentationPreview</name>
    <message>
        <source>Preview of the augmentation</source>
        <translation>Аугментацияның алдын ала көрінісі</translation>
    </message>
    <message>
        <source>No augmentation is on: training sees the photographs unchanged.</source>
        <translation>Аугментация қосылмаған: оқыту фотосуреттерді өзгеріссіз көреді.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training photographs as they are, and as epoch %1 of the training sees them.</source>
        <translation>
            <numerusform>%Ln оқыту фотосуреті сол күйінде және оқытудың %1-эпохасы көретіндей.</numerusform>
            <numerusform>%Ln оқыту фотосуреті сол күйінде және оқытудың %1-эпохасы көретіндей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) as it is, and as epochs %3 to %4 of the training see it.</source>
        <translation>%1 (%2) сол күйінде және оқытудың %3–%4 эпохалары көретіндей.</translation>
    </message>
    <message>
        <source>%1 % of these photographs was taken for hair.</source>
        <translation>Осы фотосуреттердің %1 % түк деп танылды.</translation>
    </message>
    <message>
        <source>%1 % of this photograph was taken for hair.</source>
        <translation>Осы фотосуреттің %1 % түк деп танылды.</translation>
    </message>
    <message>
        <source>The light&apos;s colour is taken out.</source>
        <translation>Жарықтың түсі алынды.</translation>
    </message>
    <message>
        <source>The photographs as they are, and as training sees them.</source>
        <translation>Фотосуреттер сол күйінде және оқыту көретіндей.</translation>
    </message>
</context>
<context>
    <name>lesion::BatchDialog</name>
    <message>
        <source>Done: %1 images, %2 of them refused, %3 not read.</source>
        <translation>Дайын: %1 сурет, оның %2 қабылданбады, %3 оқылмады.</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>Беттерді ашу</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Барлық сурет</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабылданбағаны</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Оқылмағаны</translation>
    </message>
    <message>
        <source>No program could be started for %1.</source>
        <translation>%1 үшін бағдарлама іске қосылмады.</translation>
    </message>
    <message>
        <source>Listing the images…</source>
        <translation>Суреттер тізімі жасалуда…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 сурет/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>қалғаны %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>қабылданбағаны %1</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>оқылмағаны %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>тоқтатылуда…</translation>
    </message>
    <message>
        <source>There is no trained model in this project yet.</source>
        <translation>Бұл жобада әлі оқытылған модель жоқ.</translation>
    </message>
    <message>
        <source>Choose a folder with images.</source>
        <translation>Суреттері бар қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 of %2 images have an answer here. Go on takes up where that batch ended.</source>
        <translation>Мұнда %2 суреттің %1 суретіне жауап бар. «Жалғастыру» топтама жұмыс тоқтаған жерден жалғастырады.</translation>
    </message>
    <message>
        <source>All %1 images of this batch have an answer. Go on adds those that came since.</source>
        <translation>Осы топтама жұмыстың барлық %1 суретіне жауап бар. «Жалғастыру» содан бері қосылғандарын қамтиды.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Diagnose a folder</source>
        <translation>Қалтаны диагноздау</translation>
    </message>
    <message>
        <source>Every image of a folder, one after the other, into a table (CSV) and pages with thumbnails. It can be stopped and gone on with at any time. For research and teaching. Not a medical device.</source>
        <translation>Қалтаның әр суреті бірінен соң бірі кестеге (CSV) және кішірейтілген суреттері бар беттерге жазылады. Кез келген уақытта тоқтатып, кейін жалғастыруға болады. Зерттеу мен оқытуға арналған. Медициналық бұйым емес.</translation>
    </message>
    <message>
        <source>Folder with images</source>
        <translation>Суреттер қалтасы</translation>
    </message>
    <message>
        <source>Folder for the answers</source>
        <translation>Жауаптар қалтасы</translation>
    </message>
    <message>
        <source>A new or empty folder, or that of a batch to go on with.</source>
        <translation>Жаңа немесе бос қалта, не жалғастырылатын топтама жұмыстың қалтасы.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>&amp;Images in</source>
        <translation>&amp;Суреттер қалтасы</translation>
    </message>
    <message>
        <source>&amp;Answers into</source>
        <translation>&amp;Жауаптар қалтасы</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose the folder with images</source>
        <translation>Суреттері бар қалтаны таңдау</translation>
    </message>
    <message>
        <source>Choose the folder for the answers</source>
        <translation>Жауаптарға қалта таңдау</translation>
    </message>
    <message>
        <source>&amp;Folders inside too</source>
        <translation>Ішкі &amp;қалталары да</translation>
    </message>
    <message>
        <source>&amp;Prediction sets and input check</source>
        <translation>&amp;Болжам жиындары және суретті тексеру</translation>
    </message>
    <message>
        <source>From the run&apos;s references. Without them answers have probabilities alone.</source>
        <translation>Іске қосудың эталондары бойынша. Оларсыз жауаптарда тек ықтималдықтар болады.</translation>
    </message>
    <message>
        <source>Confidence of prediction sets</source>
        <translation>Болжам жиындарының сенім деңгейі</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>Жылу карталары</translation>
    </message>
    <message>
        <source>Where in each image its answer comes from. Takes several times longer.</source>
        <translation>Әр суретте жауап қай жерден шығады. Бірнеше есе ұзағырақ.</translation>
    </message>
    <message>
        <source>No heat maps</source>
        <translation>Жылу картасыз</translation>
    </message>
    <message>
        <source>Heat maps: %1</source>
        <translation>Жылу карталары: %1</translation>
    </message>
    <message>
        <source>&amp;Name the files on the pages</source>
        <translation>Беттерде файлдарды &amp;атау</translation>
    </message>
    <message>
        <source>A file&apos;s name may be a person&apos;s. The table names the files always.</source>
        <translation>Файл аты адамның аты болуы мүмкін. Кестеде файлдар әрқашан аталады.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Тоқтату</translation>
    </message>
    <message>
        <source>Ends after the image that is being looked at. Everything is kept and can be gone on with.</source>
        <translation>Қаралып жатқан суреттен кейін аяқталады. Бәрі сақталады, кейін жалғастыруға болады.</translation>
    </message>
    <message>
        <source>&amp;Open the pages</source>
        <translation>Беттерді аш&amp;у</translation>
    </message>
    <message>
        <source>In the browser, from this computer&apos;s disk.</source>
        <translation>Браузерде, осы компьютердің дискісінен.</translation>
    </message>
    <message>
        <source>How far the batch is</source>
        <translation>Топтама жұмыстың барысы</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Көрсетілетін жолдар</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Enter opens the image on the Diagnose page.</source>
        <translation>Enter суретті «Диагноз» бетінде ашады.</translation>
    </message>
    <message>
        <source>Every image becomes a row here.</source>
        <translation>Әр сурет мұнда бір жол болады.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>lesion::BatchRows</name>
    <message>
        <source>not read</source>
        <translation>оқылмады</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Ықтималдық</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Жиын</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>lesion::CameraDialog</name>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Камера</translation>
    </message>
    <message>
        <source>&amp;Take the picture</source>
        <translation>&amp;Суретке түсіру</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Қай камера</translation>
    </message>
    <message>
        <source>Diagnoses what is seen (Space). The picture is kept in memory alone, like a pasted one.</source>
        <translation>Көрініп тұрғанды диагноздайды (бос орын пернесі). Сурет қойылған сурет сияқты тек жадта сақталады.</translation>
    </message>
    <message>
        <source>No camera was found. One that is plugged in now is taken at once.</source>
        <translation>Камера табылмады. Қазір қосылса, бірден алынады.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Камера іске қосылуда…</translation>
    </message>
    <message>
        <source>Hold the lesion sharp and whole in the picture, then press Space.</source>
        <translation>Түзілісті кадрда анық әрі толық ұстап, бос орын пернесін басыңыз.</translation>
    </message>
    <message>
        <source>Taken: its answer stands in the list behind this window.</source>
        <translation>Түсірілді: жауабы осы терезенің артындағы тізімде.</translation>
    </message>
    <message>
        <source>%1 pictures are taken.</source>
        <translation>Түсірілген суреттер: %1.</translation>
    </message>
</context>
<context>
    <name>lesion::CaseButton</name>
    <message>
        <source>proof not known</source>
        <translation>расталуы белгісіз</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>class, distance</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, at a distance of %3 (0: the same, 1: nothing in common). Image %4, lesion %5. Opens the image in the data set.</source>
        <translation>%1, %2, қашықтығы %3 (0: бірдей, 1: ортақ ештеңе жоқ). Сурет %4, түзіліс %5. Суретті деректер жинағында ашады.</translation>
    </message>
    <message>
        <source>picture not found</source>
        <translation>сурет табылмады</translation>
    </message>
</context>
<context>
    <name>lesion::CaseView</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>%1 · image %2 of %3</source>
        <translation>%1 · сурет %2 / %3</translation>
    </message>
    <message>
        <source>The data set is not open, so there is no picture.</source>
        <translation>Деректер жинағы ашық емес, сондықтан сурет жоқ.</translation>
    </message>
</context>
<context>
    <name>lesion::CasesPanel</name>
    <message>
        <source>true: %1
%2</source>
        <translation>шыны: %1
%2</translation>
    </message>
    <message>
        <source>
lesion %1</source>
        <translation>
түзіліс %1</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Таңдалған ұяшықтың суреттері</translation>
    </message>
    <message>
        <source>Show in the data set</source>
        <translation>Деректер жинағында көрсету</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Диагноздау</translation>
    </message>
    <message>
        <source>Selects the chosen images (all, if none is chosen) on the Dataset page.</source>
        <translation>Таңдалған суреттерді (таңдалмаса, бәрін) «Деректер» бетінде белгілейді.</translation>
    </message>
    <message>
        <source>Opens the chosen images (all, if none is chosen) on the Diagnose page.</source>
        <translation>Таңдалған суреттерді (таңдалмаса, бәрін) «Диагноз» бетінде ашады.</translation>
    </message>
    <message>
        <source>Click a cell of the confusion matrix to see its images, the surest answers first.</source>
        <translation>Суреттерін көру үшін қателер матрицасының ұяшығын басыңыз: алдымен ең сенімді жауаптар.</translation>
    </message>
    <message>
        <source>The number is the probability of the answer.</source>
        <translation>Сан — жауаптың ықтималдығы.</translation>
    </message>
</context>
<context>
    <name>lesion::ChangeChoice</name>
    <message>
        <source>Setting</source>
        <translation>Баптау</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Allowed: %1. Now: %2.</source>
        <translation>Рұқсат етілгені: %1. Қазір: %2.</translation>
    </message>
</context>
<context>
    <name>lesion::ClassChart</name>
    <message>
        <source>Folds the chart away or shows it. A lesion may have several photographs.</source>
        <translation>Диаграмманы жинайды немесе көрсетеді. Түзілістің бірнеше фотосуреті болуы мүмкін.</translation>
    </message>
    <message>
        <source>Images and lesions per class</source>
        <translation>Класстар бойынша суреттер мен түзілістер</translation>
    </message>
    <message>
        <source>Images (solid) and lesions (hatched) per class</source>
        <translation>Класстар бойынша суреттер (тұтас) мен түзілістер (штрихталған)</translation>
    </message>
    <message>
        <source>Images (solid) and lesions (hatched) per class, of those shown</source>
        <translation>Көрсетілгендерден класстар бойынша суреттер (тұтас) мен түзілістер (штрихталған)</translation>
    </message>
    <message>
        <source>%1
images: %2 (%3 %)
lesions: %4
images a lesion: %5</source>
        <translation>%1
суреттер: %2 (%3 %)
түзілістер: %4
түзіліске шаққандағы суреттер: %5</translation>
    </message>
</context>
<context>
    <name>lesion::ClassEditor</name>
    <message>
        <source>Classes</source>
        <translation>Класстар</translation>
    </message>
    <message>
        <source>Classes with the same name are merged; those without a tick are left out. The files are not changed, and Edit → Undo takes it back.</source>
        <translation>Аттары бірдей класстар біріктіріледі; белгі қойылмағандары алынып тасталады. Файлдар өзгермейді, «Түзету → Болдырмау» қайтарады.</translation>
    </message>
    <message>
        <source>Class in the data</source>
        <translation>Деректердегі класс</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Мұндағы аты</translation>
    </message>
    <message>
        <source>Classes and their names</source>
        <translation>Класстар және олардың аттары</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Барлық класс</translation>
    </message>
    <message>
        <source>Every class of the data under its own name.</source>
        <translation>Деректердің әр класы өз атымен.</translation>
    </message>
    <message>
        <source>Malignant against benign</source>
        <translation>Қатерлі мен қатерсіз</translation>
    </message>
    <message>
        <source>Melanoma, carcinomas and actinic keratosis against the rest.</source>
        <translation>Меланома, карциномалар және актиндік кератоз, қалғандарына қарсы.</translation>
    </message>
    <message>
        <source>Melanoma against nevus</source>
        <translation>Меланома мен невус</translation>
    </message>
    <message>
        <source>The other classes are left out.</source>
        <translation>Басқа класстар алынып тасталады.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes, %1 images (%2)</source>
        <translation>
            <numerusform>%Ln класс, %1 сурет (%2)</numerusform>
            <numerusform>%Ln класс, %1 сурет (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>No class is chosen. A classifier needs at least two.</source>
        <translation>Бірде-бір класс таңдалмаған. Классификаторға кемінде екі класс керек.</translation>
    </message>
</context>
<context>
    <name>lesion::ClassSettings</name>
    <message>
        <source>Classes</source>
        <translation>Класстар</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Класстар…</translation>
    </message>
    <message>
        <source>Merges, renames or leaves out classes, as melanoma against nevus. Can be undone.</source>
        <translation>Класстарды біріктіреді, атын өзгертеді немесе алып тастайды, мысалы меланома мен невус. Болдырмауға болады.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln classes of the data, as they are.</source>
        <translation>
            <numerusform>Деректердің барлық %Ln класы сол күйінде.</numerusform>
            <numerusform>Деректердің барлық %Ln класы сол күйінде.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>left out: %Ln classes</source>
        <translation>
            <numerusform>алынып тасталды: %Ln класс</numerusform>
            <numerusform>алынып тасталды: %Ln класс</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ This does not fit the data; all classes are shown.</source>
        <translation>⚠ Бұл деректерге сай емес; барлық класс көрсетіледі.</translation>
    </message>
    <message>
        <source>Change classes</source>
        <translation>Класстарды өзгерту</translation>
    </message>
</context>
<context>
    <name>lesion::ClassTable</name>
    <message>
        <source>Figures for each class</source>
        <translation>Класстар бойынша көрсеткіштер</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Av. precision</source>
        <translation>Орт. дәлд.</translation>
    </message>
</context>
<context>
    <name>lesion::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Бұйрықтар палитрасы</translation>
    </message>
    <message>
        <source>Type what you want to do: an action, a page, a setting, a run, a help text</source>
        <translation>Не істегіңіз келетінін жазыңыз: әрекет, бет, баптау, іске қосу, анықтама мәтіні</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Не істегіңіз келеді</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Бұйрықтар</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>Бұл әріптерге ештеңе сай келмейді.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Escape closes</source>
        <translation>Жоғары/төмен — таңдау, Enter — орындау, Esc — жабу</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lesion::ComparisonPanel</name>
    <message>
        <source>Judge together</source>
        <translation>Бірге бағалау</translation>
    </message>
    <message>
        <source>Runs to compare with</source>
        <translation>Салыстырылатын іске қосулар</translation>
    </message>
    <message>
        <source>Tick the runs that the shown run is compared with. All were judged on their test parts; differences are of the images that both judged.</source>
        <translation>Көрсетілгенмен салыстырылатын іске қосуларды белгілеңіз. Бәрі өз тест бөлігінде бағаланған; айырмалар екеуі де бағалаған суреттер бойынша.</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Басқа іске қосу…</translation>
    </message>
    <message>
        <source>A run in another folder, of another project or of the command line.</source>
        <translation>Басқа қалтадағы, басқа жобадан немесе бұйрық жолынан іске қосу.</translation>
    </message>
    <message>
        <source>Judges the mean of the answers of the shown and the ticked runs (an ensemble) on the chosen images, and says what it gained and cost.</source>
        <translation>Көрсетілген және белгіленген іске қосулар жауаптарының орташасын (ансамбль) таңдалған суреттерде бағалап, не бергенін және неге тұрғанын айтады.</translation>
    </message>
    <message>
        <source>Tick a run above to compare it with the shown one.</source>
        <translation>Көрсетілгенмен салыстыру үшін жоғарыдан іске қосуды белгілеңіз.</translation>
    </message>
    <message>
        <source>Figures of the compared runs</source>
        <translation>Салыстырылған іске қосулардың көрсеткіштері</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Айырмасы бар баптаулар</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>ROC of the compared runs</source>
        <translation>Салыстырылған іске қосулардың ROC қисығы</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Кестені көшіру</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Салыстырылуда …</translation>
    </message>
    <message>
        <source>This project has no other run with test predictions. Other run… opens one from elsewhere.</source>
        <translation>Бұл жобада тест жауаптары бар басқа іске қосу жоқ. «Басқа іске қосу…» басқа жердегісін ашады.</translation>
    </message>
    <message>
        <source>The folder of a run</source>
        <translation>Іске қосудың қалтасы</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>Баптауларда айырма жоқ.</translation>
    </message>
    <message>
        <source>ROC: %1</source>
        <translation>ROC: %1</translation>
    </message>
</context>
<context>
    <name>lesion::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Қателер матрицасы</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter shows a cell&apos;s images, the context menu saves and copies.</source>
        <translation>Көрсеткілер жылжытады, Enter ұяшықтың суреттерін көрсетеді, контекст мәзірі сақтайды және көшіреді.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 were recognised.</source>
        <translation>%3: %2 суреттен %1 танылды.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 were taken for %4.</source>
        <translation>%3: %2 суреттен %1 %4 деп қабылданды.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>жауап</translation>
    </message>
    <message>
        <source>true</source>
        <translation>шыны</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Деректерді көшіру</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Суретті көшіру</translation>
    </message>
    <message>
        <source>%1 Click to see them.</source>
        <translation>%1 Оларды көру үшін басыңыз.</translation>
    </message>
</context>
<context>
    <name>lesion::CsvColumnsDialog</name>
    <message>
        <source>Name the columns of a table</source>
        <translation>Кесте бағандарын атау</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>&amp;Кесте:</translation>
    </message>
    <message>
        <source>The tables found in the folder</source>
        <translation>Қалтадан табылған кестелер</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Сурет:</translation>
    </message>
    <message>
        <source>The image file&apos;s name, with or without its extension</source>
        <translation>Сурет файлының аты, кеңейтімімен немесе онсыз</translation>
    </message>
    <message>
        <source>&amp;Class:</source>
        <translation>К&amp;ласс:</translation>
    </message>
    <message>
        <source>The diagnosis: what the network is to learn</source>
        <translation>Диагноз: желі үйренуі тиіс нәрсе</translation>
    </message>
    <message>
        <source>&amp;Lesion:</source>
        <translation>&amp;Түзіліс:</translation>
    </message>
    <message>
        <source>Photographs of the same lesion have the same value here; they are kept together when the data are split</source>
        <translation>Бір түзілістің фотосуреттерінің мұндағы мәні бірдей; деректер бөлінгенде олар бірге қалады</translation>
    </message>
    <message>
        <source>&amp;Patient:</source>
        <translation>&amp;Пациент:</translation>
    </message>
    <message>
        <source>Photographs of the same person have the same value here; they are kept together when the data are split</source>
        <translation>Бір адамның фотосуреттерінің мұндағы мәні бірдей; деректер бөлінгенде олар бірге қалады</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Кестенің алғашқы жолдары</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(жоқ)</translation>
    </message>
    <message>
        <source>Name the column of the image and that of the class.</source>
        <translation>Сурет бағаны мен класс бағанын атаңыз.</translation>
    </message>
    <message>
        <source>Image and class cannot be the same column.</source>
        <translation>Сурет пен класс бір баған бола алмайды.</translation>
    </message>
</context>
<context>
    <name>lesion::CurveChart</name>
    <message>
        <source>false alarms (1 − specificity)</source>
        <translation>жалған дабылдар (1 − арнайылық)</translation>
    </message>
    <message>
        <source>sensitivity (recall)</source>
        <translation>сезімталдық (толықтық)</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>сезімталдық</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>дәлділік</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>кездейсоқтық</translation>
    </message>
    <message>
        <source>
from a score of %1 on</source>
        <translation>
%1 мәнінен бастап</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, specificity %3</source>
        <translation>%1: сезімталдық %2, арнайылық %3</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, precision %3</source>
        <translation>%1: сезімталдық %2, дәлділік %3</translation>
    </message>
</context>
<context>
    <name>lesion::CurvesPanel</name>
    <message>
        <source>Curve</source>
        <translation>Қисық</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>precision–recall</source>
        <translation>дәлділік–толықтық</translation>
    </message>
    <message>
        <source>ROC and precision-recall</source>
        <translation>ROC және дәлділік–толықтық</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>The curve that the operating point below is on.</source>
        <translation>Төмендегі жұмыс нүктесі жататын қисық.</translation>
    </message>
    <message>
        <source>At least this share of the positive cases is to be found; the score from which the model&apos;s answer counts as positive follows from it.</source>
        <translation>Оң жағдайлардың кемінде осы үлесі табылуы тиіс; модель жауабы оң деп саналатын мән осыдан шығады.</translation>
    </message>
    <message>
        <source>&amp;Wanted sensitivity</source>
        <translation>&amp;Қажет сезімталдық</translation>
    </message>
    <message>
        <source>Wanted sensitivity</source>
        <translation>Қажет сезімталдық</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>lesion::DatasetPage</name>
    <message>
        <source>Dataset</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Opens a folder with images and their table (Ctrl+O).</source>
        <translation>Суреттері мен кестесі бар қалтаны ашады (Ctrl+O).</translation>
    </message>
    <message>
        <source>These images are not in the open data set.</source>
        <translation>Бұл суреттер ашық деректер жинағында жоқ.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Мәселелер</translation>
    </message>
    <message>
        <source>Nine at random</source>
        <translation>Кездейсоқ тоғыз</translation>
    </message>
    <message>
        <source>Shows nine images side by side, drawn at random from those that the filters show.</source>
        <translation>Сүзгілер көрсеткендерден кездейсоқ алынған тоғыз суретті қатар көрсетеді.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>No data set is open. Open a folder such as HAM10000, or drop it on the window; or begin with pictures that the program draws itself.</source>
        <translation>Деректер жинағы ашылмаған. HAM10000 сияқты қалтаны ашыңыз немесе оны терезеге сүйреңіз; не бағдарламаның өзі салатын суреттерден бастаңыз.</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Деректер жинағын ашу</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>Синтетикалық түзілістерді көру</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>Сабақтар…</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Мәселелер (%1)</translation>
    </message>
    <message>
        <source>Drawing the synthetic lesions …</source>
        <translation>Синтетикалық түзілістер салынуда …</translation>
    </message>
    <message>
        <source>Reading the data set …</source>
        <translation>Деректер жинағы оқылуда …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%1 түзілістің %Ln суреті</numerusform>
            <numerusform>%1 түзілістің %Ln суреті</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>мәселе жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln мәселе</numerusform>
            <numerusform>%Ln мәселе</numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic: drawn by the program, not photographs of patients</source>
        <translation>синтетикалық: бағдарлама салған, пациенттердің фотосуреттері емес</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images can be decoded.</source>
        <translation>
            <numerusform>Барлық %Ln сурет декодталады.</numerusform>
            <numerusform>Барлық %Ln сурет декодталады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images cannot be decoded and are left out; %1 can.</source>
        <translation>
            <numerusform>%Ln сурет декодталмайды, алынып тасталды; %1 декодталады.</numerusform>
            <numerusform>%Ln сурет декодталмайды, алынып тасталды; %1 декодталады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Мәселелерді көрсету</translation>
    </message>
    <message>
        <source>%1 was left out of the data set, so there is no image to show.</source>
        <translation>%1 деректер жинағынан алынып тасталған, сондықтан көрсететін сурет жоқ.</translation>
    </message>
</context>
<context>
    <name>lesion::DecisionPanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The operating point is the largest threshold that finds so many of the validation part&apos;s malignant images.</source>
        <translation>Жұмыс нүктесі — тексеру бөлігіндегі қатерлі суреттердің сонша үлесін табатын ең үлкен шек.</translation>
    </message>
    <message>
        <source>as in the data</source>
        <translation>деректердегідей</translation>
    </message>
    <message>
        <source>How many lesions of a hundred are malignant where the answer is used. Data sets hold far more of them than a practice sees, which makes probabilities too high there.</source>
        <translation>Жауап қолданылатын жерде жүз түзілістің қаншасы қатерлі. Деректер жинағында олар қабылдаудағыдан әлдеқайда көп, сондықтан онда ықтималдықтар тым жоғары.</translation>
    </message>
    <message>
        <source>Pre&amp;valence</source>
        <translation>&amp;Таралу жиілігі</translation>
    </message>
    <message>
        <source>Find at &amp;least</source>
        <translation>Кемінде та&amp;бу</translation>
    </message>
    <message>
        <source>Prevalence of malignant lesions in percent</source>
        <translation>Қатерлі түзілістердің таралу жиілігі, пайызбен</translation>
    </message>
    <message>
        <source>Wanted sensitivity in percent</source>
        <translation>Қажет сезімталдық, пайызбен</translation>
    </message>
    <message>
        <source>Malignant:</source>
        <translation>Қатерлі:</translation>
    </message>
    <message>
        <source>%1 counts as malignant</source>
        <translation>%1 қатерлі деп саналады</translation>
    </message>
    <message>
        <source>An operating point needs the run&apos;s references: see Similar.</source>
        <translation>Жұмыс нүктесіне іске қосудың эталондары керек: «Ұқсас» бөлімін қараңыз.</translation>
    </message>
    <message>
        <source>Tick at least one class as malignant and leave at least one.</source>
        <translation>Кемінде бір классты қатерлі деп белгілеп, кемінде біреуін қалдырыңыз.</translation>
    </message>
    <message>
        <source>The validation part lacks malignant or benign images, so there is no operating point.</source>
        <translation>Тексеру бөлігінде қатерлі немесе қатерсіз суреттер жоқ, сондықтан жұмыс нүктесі жоқ.</translation>
    </message>
    <message>
        <source>The photograph is refused: its probabilities decide nothing.</source>
        <translation>Фотосурет қабылданбады: оның ықтималдықтары ештеңені шешпейді.</translation>
    </message>
    <message>
        <source>Shown as soon as there is an answer.</source>
        <translation>Жауап болған бойда көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>lesion::DetailPanel</name>
    <message>
        <source>In the data</source>
        <translation>Деректерде</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Түзіліс</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Пациент</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln жас</numerusform>
            <numerusform>%Ln жас</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Metadata of the image</source>
        <translation>Сурет туралы мәлімет</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Диагноздау</translation>
    </message>
    <message>
        <source>Shows the selected images on the Diagnose page and asks the chosen model about them.</source>
        <translation>Таңдалған суреттерді «Диагноз» бетінде көрсетіп, таңдалған модельден сұрайды.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Жолын көшіру</translation>
    </message>
    <message>
        <source>Copies where the file is.</source>
        <translation>Файлдың орнын көшіреді.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Файлды көрсету</translation>
    </message>
    <message>
        <source>Opens the folder of the file.</source>
        <translation>Файлдың қалтасын ашады.</translation>
    </message>
    <message>
        <source>Choose an image to see what is known of it.</source>
        <translation>Не белгілі екенін көру үшін суретті таңдаңыз.</translation>
    </message>
    <message>
        <source>%1: open the large view</source>
        <translation>%1: үлкейтіп ашу</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more selected</source>
        <translation>
            <numerusform>%1 және тағы %Ln таңдалды</numerusform>
            <numerusform>%1 және тағы %Ln таңдалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other photographs of this lesion</source>
        <translation>
            <numerusform>осы түзілістің тағы %Ln фотосуреті</numerusform>
            <numerusform>осы түзілістің тағы %Ln фотосуреті</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: select this photograph</source>
        <translation>%1: осы фотосуретті таңдау</translation>
    </message>
</context>
<context>
    <name>lesion::DiagnosisPage</name>
    <message>
        <source>There is no trained model in this project yet.</source>
        <translation>Бұл жобада әлі оқытылған модель жоқ.</translation>
    </message>
    <message>
        <source>Photographs that wait for one: %1</source>
        <translation>Модельді күтіп тұрған фотосуреттер: %1</translation>
    </message>
    <message>
        <source>For research and teaching. Not a medical device.</source>
        <translation>Зерттеу мен оқытуға арналған. Медициналық бұйым емес.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Желіні оқыту</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>Модельді ашу…</translation>
    </message>
    <message>
        <source>No photograph yet</source>
        <translation>Әзірге фотосурет жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs</source>
        <translation>
            <numerusform>%Ln фотосурет</numerusform>
            <numerusform>%Ln фотосурет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer yet</source>
        <translation>
            <numerusform>%Ln әлі жауапсыз</numerusform>
            <numerusform>%Ln әлі жауапсыз</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosing %1 of %2</source>
        <translation>Диагноздалуда: %1 / %2</translation>
    </message>
    <message>
        <source>Building the references</source>
        <translation>Эталондар құрылуда</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places</source>
        <translation>%1: орындар %2 / %3</translation>
    </message>
    <message>
        <source>%1 is being computed…</source>
        <translation>%1 есептелуде…</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1, %2 мс ішінде</translation>
    </message>
    <message>
        <source>%1: yellow speaks most for %2.</source>
        <translation>%1: сары түс %2 пайдасына ең көп айтады.</translation>
    </message>
    <message>
        <source>%1, both on one scale: yellow speaks most for the class.</source>
        <translation>%1, екеуі бір шкалада: сары түс класс пайдасына ең көп айтады.</translation>
    </message>
    <message>
        <source>%1: nothing here speaks for %2.</source>
        <translation>%1: мұнда %2 пайдасына ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>The eight views are being looked at…</source>
        <translation>Сегіз қалып қаралуда…</translation>
    </message>
    <message>
        <source>A model file by itself has no references to compare with: choose its run.</source>
        <translation>Жеке модель файлының салыстыратын эталондары жоқ: оның іске қосуын таңдаңыз.</translation>
    </message>
    <message>
        <source>The references are built when the run has ended.</source>
        <translation>Эталондар іске қосу аяқталғанда құрылады.</translation>
    </message>
    <message>
        <source>This run has no references yet. Similar cases, prediction sets, operating points and the input check need them.</source>
        <translation>Бұл іске қосудың эталондары әлі жоқ. Олар ұқсас жағдайларға, болжам жиындарына, жұмыс нүктелеріне және суретті тексеруге керек.</translation>
    </message>
    <message>
        <source>Open the data set of the run to build them.</source>
        <translation>Оларды құру үшін іске қосудың деректер жинағын ашыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs, one &amp;lesion</source>
        <translation>
            <numerusform>%Ln фотосурет, бір түзі&amp;ліс</numerusform>
            <numerusform>%Ln фотосурет, бір түзі&amp;ліс</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the data set that is open.</source>
        <translation>%1 ашық деректер жинағында жоқ.</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>Желі не көрді</translation>
    </message>
    <message>
        <source>network&apos;s view</source>
        <translation>желінің көрінісі</translation>
    </message>
    <message>
        <source>The same photograph as it was given to the network: the whole frame made square.</source>
        <translation>Сол фотосурет желіге берілген күйінде: бүкіл кадр шаршыға келтірілген.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Фотосуреттер</translation>
    </message>
    <message>
        <source>The photographs that were dropped together show the same lesion: their probabilities are averaged, as lesion-level evaluation does it.</source>
        <translation>Бірге сүйреп әкелінген фотосуреттерде бір түзіліс: ықтималдықтары түзіліс бойынша бағалаудағыдай орташаланады.</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>Тағы не айтуға болады</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ұқсас</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Сенім</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Түзіліс</translation>
    </message>
    <message>
        <source>Proven cases of the training part that look alike to the network</source>
        <translation>Желіге ұқсас көрінетін оқыту бөлігіндегі расталған жағдайлар</translation>
    </message>
    <message>
        <source>Malignant or not, at an operating point and a prevalence</source>
        <translation>Жұмыс нүктесі мен таралу жиілігінде қатерлі ме, жоқ па</translation>
    </message>
    <message>
        <source>Prediction set, spread, input check</source>
        <translation>Болжам жиыны, шашырау, суретті тексеру</translation>
    </message>
    <message>
        <source>Photographs of one lesion and their common answer</source>
        <translation>Бір түзілістің фотосуреттері және олардың ортақ жауабы</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Open image…</source>
        <translation>Суретті ашу…</translation>
    </message>
    <message>
        <source>Photographs from files; dropping or pasting works too</source>
        <translation>Файлдардан фотосуреттер; тастауға немесе қоюға да болады</translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>%1 оқытылған</translation>
    </message>
    <message>
        <source>on %1 (synthetic, says nothing about real skin)</source>
        <translation>%1 деректерінде (синтетикалық, шын тері туралы ештеңе айтпайды)</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 деректерінде</translation>
    </message>
    <message>
        <source>balanced accuracy %1 on its validation part</source>
        <translation>тексеру бөлігіндегі теңгерілген дәлдігі %1</translation>
    </message>
    <message>
        <source>being looked at…</source>
        <translation>қаралуда…</translation>
    </message>
    <message>
        <source>the model is being loaded…</source>
        <translation>модель жүктелуде…</translation>
    </message>
    <message>
        <source>waits for a model, choose one above.</source>
        <translation>модельді күтуде, жоғарыдан таңдаңыз.</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>Фотосуреттерді ашу</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Суреттер (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;Барлық файл (*)</translation>
    </message>
    <message>
        <source>camera picture</source>
        <translation>камера суреті</translation>
    </message>
    <message>
        <source>%1 is gone and no longer watched.</source>
        <translation>%1 жоқ болды, енді бақыланбайды.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Қалтаны бақылау</translation>
    </message>
    <message>
        <source>Photographs that arrive in %1 are diagnosed from now on.</source>
        <translation>%1 қалтасына түскен фотосуреттер енді диагноздалады.</translation>
    </message>
    <message>
        <source>There is no image in the folders.</source>
        <translation>Қалталарда сурет жоқ.</translation>
    </message>
    <message>
        <source>What was dropped or pasted holds no image. Nothing is fetched from the network: save the image and drop the file.</source>
        <translation>Сүйреп әкелінген немесе қойылған нәрседе сурет жоқ. Желіден ештеңе жүктелмейді: суретті сақтап, файлын тастаңыз.</translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation>қойылған сурет</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Жауаптарды сақтау</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV файлдары (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ретінде сақталды.</translation>
    </message>
    <message>
        <source>Right: what speaks for %1, by %2; yellow most.</source>
        <translation>Оң жақта: %2 бойынша %1 пайдасына айтатыны; сары — ең көп.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Қалта…</translation>
    </message>
    <message>
        <source>Every image of a folder into a table and pages with thumbnails, also ten thousand</source>
        <translation>Қалтаның әр суреті, тіпті он мыңы да, кестеге және кішірейтілген суреттері бар беттерге жазылады</translation>
    </message>
    <message>
        <source>Stopping the batch</source>
        <translation>Топтама жұмыс тоқтатылуда</translation>
    </message>
    <message>
        <source>Listing the images</source>
        <translation>Суреттер тізімі жасалуда</translation>
    </message>
    <message>
        <source>Batch: %1 of %2, %3 left</source>
        <translation>Топтама жұмыс: %1 / %2, қалғаны %3</translation>
    </message>
    <message>
        <source>The folder %1: what is to be done with it?</source>
        <translation>%1 қалтасы: онымен не істеу керек?</translation>
    </message>
    <message>
        <source>Diagnose its images…</source>
        <translation>Суреттерін диагноздау…</translation>
    </message>
    <message>
        <source>Open it as a data set</source>
        <translation>Деректер жинағы ретінде ашу</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation>жасы: %1</translation>
    </message>
    <message>
        <source>sex: %1</source>
        <translation>жынысы: %1</translation>
    </message>
    <message>
        <source>site: %1</source>
        <translation>орналасуы: %1</translation>
    </message>
</context>
<context>
    <name>lesion::DiagnosisQueue</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1: күтуде</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: қабылданбады. %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>оқылмады</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>қабылданбады</translation>
    </message>
</context>
<context>
    <name>lesion::DropArea</name>
    <message>
        <source>The photograph</source>
        <translation>Фотосурет</translation>
    </message>
    <message>
        <source>The photograph with the second class&apos;s heat map</source>
        <translation>Екінші класстың жылу картасы бар фотосурет</translation>
    </message>
    <message>
        <source>Drop a photograph here, paste one (Ctrl+V) or open it.</source>
        <translation>Фотосуретті осында тастаңыз, қойыңыз (Ctrl+V) немесе ашыңыз.</translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationPage</name>
    <message>
        <source>Open the data set that the run is judged on.</source>
        <translation>Іске қосу бағаланатын деректер жинағын ашыңыз.</translation>
    </message>
    <message>
        <source>Another data set</source>
        <translation>Басқа деректер жинағы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs together</source>
        <translation>
            <numerusform>%Ln іске қосу бірге</numerusform>
            <numerusform>%Ln іске қосу бірге</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Looking deeper</source>
        <translation>Тереңірек тексеру</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation>
            <numerusform>%1 / %Ln сурет</numerusform>
            <numerusform>%1 / %Ln сурет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 images/s · %3 left</source>
        <translation>%1 · %2 сурет/с · қалғаны %3</translation>
    </message>
    <message>
        <source>Evaluating: %1</source>
        <translation>Бағалау: %1</translation>
    </message>
    <message>
        <source>Looking deeper: %1 %</source>
        <translation>Тереңірек тексеру: %1 %</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · қалғаны %2</translation>
    </message>
    <message>
        <source>Intervals: %1 %</source>
        <translation>Аралықтар: %1 %</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>Іске қосулар салыстырылуда</translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation>Жауаптарды сақтау</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV файлдары (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 ретінде сақталды.</translation>
    </message>
    <message>
        <source>Leak demonstrator: %1</source>
        <translation>Ағып кету көрсетілімі: %1</translation>
    </message>
    <message>
        <source>Cross-validation: %1</source>
        <translation>Айқас тексеру: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Comparing both arms …</source>
        <translation>Екі тармақ салыстырылуда …</translation>
    </message>
    <message>
        <source>Comparing both arms</source>
        <translation>Екі тармақ салыстырылуда</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>тест бөлігі</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>тексеру бөлігі</translation>
    </message>
    <message>
        <source>training part (flatters)</source>
        <translation>оқыту бөлігі (тым жақсы)</translation>
    </message>
    <message>
        <source>all images (flatters)</source>
        <translation>барлық сурет (тым жақсы)</translation>
    </message>
    <message>
        <source>one look</source>
        <translation>бір қарау</translation>
    </message>
    <message>
        <source>8 looks</source>
        <translation>8 қарау</translation>
    </message>
    <message>
        <source>16 looks</source>
        <translation>16 қарау</translation>
    </message>
    <message>
        <source>Other data set…</source>
        <translation>Басқа жинақ…</translation>
    </message>
    <message>
        <source>Judges the run on another folder of images: classes are matched by name, and those that the model does not know are left out and named.</source>
        <translation>Іске қосуды суреттердің басқа қалтасында бағалайды: класстар аттары бойынша сәйкестендіріледі; модель білмейтіндері алынып тасталып, аталады.</translation>
    </message>
    <message>
        <source>Save predictions…</source>
        <translation>Жауаптарды сақтау…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Есеп…</translation>
    </message>
    <message>
        <source>One page with data, split, training, all figures with their intervals, failures, limits and the items of the reporting checklists: HTML or PDF.</source>
        <translation>Деректер, бөлу, оқыту, аралықтарымен барлық көрсеткіш, қателер, шектеулер және есеп беру тізімдерінің тармақтары бар бір бет: HTML немесе PDF.</translation>
    </message>
    <message>
        <source>A CSV file with the probabilities of every image.</source>
        <translation>Әр суреттің ықтималдықтары бар CSV файлы.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Іске қосу</translation>
    </message>
    <message>
        <source>The trained model that is judged.</source>
        <translation>Бағаланатын оқытылған модель.</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Суреттер</translation>
    </message>
    <message>
        <source>Only the test part says how the model does on new lesions; the others are there to compare.</source>
        <translation>Модельдің жаңа түзілістерде қалай жұмыс істейтінін тек тест бөлігі айтады; қалғандары салыстыруға арналған.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Жауап</translation>
    </message>
    <message>
        <source>More than one look: the mean over turned and mirrored views of each image (test-time augmentation), at as many times the time. What it gained is shown.</source>
        <translation>Бірнеше қарау: әр суреттің бұрылған және шағылысқан көріністерінің орташасы (жауап кезіндегі аугментация), уақыты соған сай көп. Не бергені көрсетіледі.</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Бағалау барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Runs the chosen model over the chosen images (Ctrl+D)</source>
        <translation>Таңдалған модельді таңдалған суреттерге қолданады (Ctrl+D)</translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet.</source>
        <translation>Бұл жобада әлі ештеңе оқытылмаған.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Желіні оқыту</translation>
    </message>
    <message>
        <source>other data: %1</source>
        <translation>басқа деректер: %1</translation>
    </message>
    <message>
        <source>No fold of this cross-validation is finished yet.</source>
        <translation>Бұл айқас тексерудің бірде-бір қатпары әлі дайын емес.</translation>
    </message>
    <message>
        <source>This run has no stored figures. Press Evaluate to run its model over the test part.</source>
        <translation>Бұл іске қосудың сақталған көрсеткіштері жоқ. «Бағалау» оның моделін тест бөлігіне қолданады.</translation>
    </message>
    <message>
        <source>Press Evaluate to run the model over these images.</source>
        <translation>«Бағалау» модельді осы суреттерге қолданады.</translation>
    </message>
    <message>
        <source>every image judged by the fold that was tested on it</source>
        <translation>әр суретті сол суретте тексерілген қатпар бағалады</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · synthetic data</source>
        <translation>%1 · синтетикалық деректер</translation>
    </message>
    <message>
        <source>Stopped: these figures have no intervals.</source>
        <translation>Тоқтатылды: бұл көрсеткіштердің аралықтары жоқ.</translation>
    </message>
    <message>
        <source>Compute them</source>
        <translation>Есептеу</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF құжаты (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-бет (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Есеп жазылуда</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Effect of a setting: %1</source>
        <translation>Баптаудың әсері: %1</translation>
    </message>
    <message>
        <source>This comparison cannot be read.</source>
        <translation>Бұл салыстыруды оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>the page: a noun where the language has one</comment>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>the button: do it</comment>
        <translation>Бағалау</translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationView</name>
    <message>
        <source>counts</source>
        <translation>сандар</translation>
    </message>
    <message>
        <source>share of the true class</source>
        <translation>шын класстағы үлесі</translation>
    </message>
    <message>
        <source>share of the prediction</source>
        <translation>жауаптағы үлесі</translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation>Матрицада</translation>
    </message>
    <message>
        <source>Counts, recall by row, or precision by column.</source>
        <translation>Сандар, жол бойынша толықтық немесе баған бойынша дәлділік.</translation>
    </message>
    <message>
        <source>What is shown beside the matrix</source>
        <translation>Матрицаның жанында не көрсетіледі</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Қатпарлар</translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation>Адалдық</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Қисықтар</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Калибрлеу</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Күдікті</translation>
    </message>
    <message>
        <source>A click on a cell shows its images.</source>
        <translation>Ұяшықты басу оның суреттерін көрсетеді.</translation>
    </message>
</context>
<context>
    <name>lesion::ExplanationBar</name>
    <message>
        <source>occlusion</source>
        <translation>жабу әдісі</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Жылу картасы</translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation>Жылу картасының әдісі</translation>
    </message>
    <message>
        <source>Grad-CAM, Grad-CAM++ and HiResCAM follow the network&apos;s gradients. Occlusion hides one place after the other and looks how far the score falls: slower, and the check on the others.
Usual is Grad-CAM, which weighs whole maps, where the network&apos;s head works on their mean over all places; seed-cnn&apos;s weighs every place by itself, as HiResCAM does.</source>
        <translation>Grad-CAM, Grad-CAM++ және HiResCAM желінің градиенттеріне сүйенеді. Жабу әдісі орындарды бірінен соң бірін жасырып, мәннің қаншаға түсетінін қарайды: баяуырақ, бірақ қалғандарын тексереді.
Желінің бас қабаты олардың барлық орын бойынша орташасымен жұмыс істесе, бүкіл картаны өлшейтін Grad-CAM әдеттегісі; seed-cnn желісінде әр орын HiResCAM-дағыдай жеке өлшенеді.</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Жылу картасының класы</translation>
    </message>
    <message>
        <source>What speaks for this class is coloured.</source>
        <translation>Осы класс пайдасына айтатыны боялады.</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Мынамен салыстыру</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>Екінші класс</translation>
    </message>
    <message>
        <source>Its heat map is shown beside the first one.</source>
        <translation>Оның жылу картасы біріншісінің жанында көрсетіледі.</translation>
    </message>
    <message>
        <source>Colours the places of the photograph that the class&apos;s score comes from.</source>
        <translation>Класс мәні шығатын фотосурет орындарын бояйды.</translation>
    </message>
    <message>
        <source>A second class beside it, on the same scale.</source>
        <translation>Жанында екінші класс, сол шкалада.</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>Жылу картасының тығыздығы</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the photograph.</source>
        <translation>Жылу картасы фотосуретті қаншалық жабады.</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>әдеттегі: %1</translation>
    </message>
    <message>
        <source>most probable</source>
        <translation>ең ықтимал</translation>
    </message>
    <message>
        <source>next probable</source>
        <translation>келесі ықтимал</translation>
    </message>
</context>
<context>
    <name>lesion::ExportDialog</name>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>For ONNX Runtime, OpenCV and most other programs. Input: the picture in the model&apos;s size, 8-bit RGB; normalisation and calibration are inside.</source>
        <translation>ONNX Runtime, OpenCV және басқа бағдарламалардың көбі үшін. Кірісі: модель өлшеміндегі сурет, 8 биттік RGB; қалыпқа келтіру мен калибрлеу ішінде.</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>For torch.jit.load in Python and for LibTorch in C++, with the same input and the weights as parameters.</source>
        <translation>Python-дағы torch.jit.load және C++-тағы LibTorch үшін; кірісі сол, салмақтары параметр ретінде.</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>The model file itself, which Python reads without LesionLab; the metadata tell classes, preprocessing and calibration.</source>
        <translation>Модель файлының өзі, оны Python LesionLab-сыз оқиды; метадеректерінде класстар, алдын ала өңдеу және калибрлеу бар.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-бет</translation>
    </message>
    <message>
        <source>One file that answers in any browser by double click, without network or server.</source>
        <translation>Екі рет басқанда кез келген браузерде желісіз әрі серверсіз жауап беретін бір файл.</translation>
    </message>
    <message>
        <source>Web page as a folder</source>
        <translation>Веб-бет қалта түрінде</translation>
    </message>
    <message>
        <source>The same for a web server, and for models that are too large for one file. Choose an empty folder.</source>
        <translation>Сол бет веб-серверге және бір файлға сыймайтын модельдерге арналған. Бос қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Losses, accuracies and learning rate of each epoch and the settings, for TensorBoard and as a table (CSV). Choose a folder; the run gets one of its name in it.</source>
        <translation>Әр эпоханың шығындары, дұрыс жауап үлестері, оқыту жылдамдығы және баптаулар: TensorBoard үшін және кесте (CSV) ретінде. Қалтаны таңдаңыз; ішінде іске қосу атымен қалта жасалады.</translation>
    </message>
    <message>
        <source>It was checked by ONNX&apos;s checker only: nothing here can run this network.</source>
        <translation>Тек ONNX тексергішінен өтті: мұнда бұл желіні орындайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>It was not checked by another program: nothing here can read it.</source>
        <translation>Басқа бағдарламамен тексерілмеді: мұнда оны оқитын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>It passed ONNX&apos;s checker. Run by %1 on %2 pictures, its probabilities differ from LesionLab&apos;s by at most %3.</source>
        <translation>ONNX тексергішінен өтті. %1 оны %2 суретте орындады: ықтималдықтарының LesionLab-тан айырмасы ең көбі %3.</translation>
    </message>
    <message>
        <source>Run by %1 on %2 pictures, its probabilities differ from LesionLab&apos;s by at most %3.</source>
        <translation>%1 оны %2 суретте орындады: ықтималдықтарының LesionLab-тан айырмасы ең көбі %3.</translation>
    </message>
    <message>
        <source>%1 is written (%2).</source>
        <translation>%1 жазылды (%2).</translation>
    </message>
    <message>
        <source>It was opened and answers as when it was trained: logits differ by at most %1.</source>
        <translation>Ашып тексерілді, оқытылғандағыдай жауап береді: логиттер айырмасы ең көбі %1.</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>Модельді экспорттау</translation>
    </message>
    <message>
        <source>&amp;Model file…</source>
        <translation>&amp;Модель файлы…</translation>
    </message>
    <message>
        <source>A model file that is no run of this project</source>
        <translation>Осы жобаның іске қосуы болып табылмайтын модель файлы</translation>
    </message>
    <message>
        <source>&amp;Run:</source>
        <translation>&amp;Іске қосу:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Пішім:</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Іске қосу</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>There is no run with a model yet: choose a model file</source>
        <translation>Моделі бар іске қосу әлі жоқ: модель файлын таңдаңыз</translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>Модель файлы</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>Модель файлдары (*.safetensors)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Бас тартылды: ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
</context>
<context>
    <name>lesion::FiguresPanel</name>
    <message>
        <source>Figures of the whole part</source>
        <translation>Бүкіл бөліктің көрсеткіштері</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals over lesions, not images.</source>
        <translation>Жақшада: суреттер емес, түзілістер бойынша 95 % аралықтар.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Кестені көшіру</translation>
    </message>
    <message>
        <source>All figures of both levels with their intervals, to be pasted into a spreadsheet.</source>
        <translation>Электрондық кестеге қою үшін екі деңгейдің барлық көрсеткіші аралықтарымен.</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Кестені сақтау…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Each class against the rest, images</source>
        <translation>Әр класс қалғандарына қарсы, суреттер</translation>
    </message>
    <message>
        <source>Each class against the rest, lesions</source>
        <translation>Әр класс қалғандарына қарсы, түзілістер</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Түзілістер</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln сурет</numerusform>
            <numerusform>%Ln сурет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation>
            <numerusform>%Ln түзіліс</numerusform>
            <numerusform>%Ln түзіліс</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy of the majority baseline</source>
        <translation>Базалық деңгейдің дұрыс жауап үлесі</translation>
    </message>
    <message>
        <source>Of always answering the class that is largest in the training part.</source>
        <translation>Оқыту бөлігіндегі ең үлкен класты үнемі жауап бергенде.</translation>
    </message>
</context>
<context>
    <name>lesion::FilterBar</name>
    <message>
        <source>Search id, lesion, site …</source>
        <translation>Нөмір, түзіліс, орнын іздеу …</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Суреттерді іздеу</translation>
    </message>
    <message>
        <source>Shows the images in whose id, lesion, class or other column every word occurs (Ctrl+F).</source>
        <translation>Нөмірінде, түзілісінде, класында немесе басқа бағанында әр сөз кездесетін суреттерді көрсетеді (Ctrl+F).</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>Суреттердің реті</translation>
    </message>
    <message>
        <source>The order of the images in the grid.</source>
        <translation>Тордағы суреттердің реті.</translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation>Кему ретімен</translation>
    </message>
    <message>
        <source>Turns the order round.</source>
        <translation>Ретін кері айналдырады.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Бәрін тазалау</translation>
    </message>
    <message>
        <source>Takes every filter away, so that all images show.</source>
        <translation>Барлық сүзгіні алып тастап, барлық суретті көрсетеді.</translation>
    </message>
    <message>
        <source>all %1 shown</source>
        <translation>барлық %1 көрсетілген</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 / %2 көрсетілген</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: %2 таңдалды</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, %1</source>
        <translation>Сүзгі, %1</translation>
    </message>
    <message>
        <source>How the diagnosis was confirmed (dx_type): histology, follow-up, consensus, confocal.</source>
        <translation>Диагноз қалай расталған (dx_type): гистология, бақылау, консенсус, конфокалды микроскопия.</translation>
    </message>
    <message>
        <source>Shows only images with these values; several can be chosen.</source>
        <translation>Тек осы мәндері бар суреттерді көрсетеді; бірнешеуін таңдауға болады.</translation>
    </message>
</context>
<context>
    <name>lesion::FoldsPanel</name>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Balanced accuracy by fold</source>
        <translation>Қатпарлар бойынша теңгерілген дәлдік</translation>
    </message>
    <message>
        <source>Trains the folds that are missing, with the settings that it was begun with.</source>
        <translation>Жетіспейтін қатпарларды басталған баптаулармен оқытады.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Қатпарлар</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Қатпар</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Теңгерілген дәлдік</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Дұрыс үлесі</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Ең жақсы эпоха</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохалар</translation>
    </message>
    <message>
        <source>A click judges the fold&apos;s own run; the list of runs leads back.</source>
        <translation>Басу қатпардың өз іске қосуын бағалайды; іске қосулар тізімі қайтарады.</translation>
    </message>
    <message numerus="yes">
        <source>Balanced accuracy %1, accuracy %2: mean and standard deviation over %Ln folds.</source>
        <translation>
            <numerusform>Теңгерілген дәлдік %1, дұрыс жауап үлесі %2: %Ln қатпардың орташасы мен стандартты ауытқуы.</numerusform>
            <numerusform>Теңгерілген дәлдік %1, дұрыс жауап үлесі %2: %Ln қатпардың орташасы мен стандартты ауытқуы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 folds are not finished yet: their images are not among these.</source>
        <translation>
            <numerusform>%1 қатпардан %Ln әлі дайын емес: олардың суреттері мұнда жоқ.</numerusform>
            <numerusform>%1 қатпардан %Ln әлі дайын емес: олардың суреттері мұнда жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Above and in the other tabs stand the folds&apos; answers pooled: every image judged by the network that was tested on it.</source>
        <translation>Жоғарыда және басқа қойындыларда қатпарлардың біріктірілген жауаптары: әр суретті сол суретте тексерілген желі бағалаған.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln images</source>
        <translation>
            <numerusform>%1: %2, %Ln сурет</numerusform>
            <numerusform>%1: %2, %Ln сурет</numerusform>
        </translation>
    </message>
    <message>
        <source>balanced accuracy; dashed: the mean of the folds</source>
        <translation>теңгерілген дәлдік; үзік сызық: қатпарлардың орташасы</translation>
    </message>
    <message>
        <source>mean ± deviation</source>
        <translation>орташа ± ауытқу</translation>
    </message>
</context>
<context>
    <name>lesion::GraphicsCardDialog</name>
    <message>
        <source>Use a graphics card</source>
        <translation>Бейнекартаны пайдалану</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Use the program&apos;s own</source>
        <translation>Бағдарламаның өзінікін пайдалану</translation>
    </message>
    <message>
        <source>This program came with LibTorch %1 for the processor. For an NVIDIA card, download the official LibTorch of the same version for CUDA from pytorch.org, unpack it and choose its folder. Both programs use it from their next start. LesionLab fetches nothing.</source>
        <translation>Бұл бағдарлама процессорға арналған LibTorch %1 нұсқасымен келді. NVIDIA картасы үшін pytorch.org сайтынан дәл сол нұсқаның CUDA-ға арналған ресми LibTorch жинағын жүктеп, ашып, қалтасын таңдаңыз. Екі бағдарлама да оны келесі іске қосылғаннан бастап пайдаланады. LesionLab өзі ештеңе жүктемейді.</translation>
    </message>
    <message>
        <source>This program is linked with the distribution&apos;s LibTorch %1, which cannot be exchanged. For an NVIDIA card, build LesionLab with the official LibTorch for CUDA; packaging/INSTALL.md says how.</source>
        <translation>Бұл бағдарлама дистрибутивтің LibTorch %1 нұсқасымен байланыстырылған, оны ауыстыруға болмайды. NVIDIA картасы үшін LesionLab-ты CUDA-ға арналған ресми LibTorch-пен жинаңыз; қалай екені packaging/INSTALL.md файлында.</translation>
    </message>
    <message>
        <source>On this system the program keeps the LibTorch %1 that it was built with. For another one, build LesionLab with it; packaging/INSTALL.md says how.</source>
        <translation>Бұл жүйеде бағдарлама жиналған LibTorch %1 нұсқасын сақтайды. Басқасы үшін LesionLab-ты сонымен жинаңыз; қалай екені packaging/INSTALL.md файлында.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Қолданыста: %1</translation>
    </message>
    <message>
        <source>Chosen, not in use: %1</source>
        <translation>Таңдалған, қолданыста емес: %1</translation>
    </message>
    <message>
        <source>The folder of LibTorch</source>
        <translation>LibTorch қалтасы</translation>
    </message>
    <message>
        <source>LibTorch %1 is used from the next start.</source>
        <translation>LibTorch %1 келесі іске қосылғаннан бастап пайдаланылады.</translation>
    </message>
    <message>
        <source>This folder holds no LibTorch: lib/libtorch_cpu.so or build-version is missing.</source>
        <translation>Бұл қалтада LibTorch жоқ: lib/libtorch_cpu.so немесе build-version жетіспейді.</translation>
    </message>
    <message>
        <source>This is LibTorch %1; the program needs %2.</source>
        <translation>Бұл LibTorch %1; бағдарламаға %2 керек.</translation>
    </message>
    <message>
        <source>Move it to a folder whose path has no blanks, colons or semicolons.</source>
        <translation>Оны жолында бос орын, қос нүкте немесе нүктелі үтір жоқ қалтаға көшіріңіз.</translation>
    </message>
    <message>
        <source>The program&apos;s own LibTorch is used from the next start.</source>
        <translation>Бағдарламаның өз LibTorch-ы келесі іске қосылғаннан бастап пайдаланылады.</translation>
    </message>
</context>
<context>
    <name>lesion::HeadFigures</name>
    <message>
        <source>What counts as one answer</source>
        <translation>Не бір жауап деп саналады</translation>
    </message>
    <message>
        <source>images</source>
        <translation>суреттер</translation>
    </message>
    <message>
        <source>lesions</source>
        <translation>түзілістер</translation>
    </message>
    <message>
        <source>The mean of the recalls of all classes: every class counts the same, however rare.</source>
        <translation>Барлық класс толықтығының орташасы: қаншалық сирек болса да, әр класстың салмағы бірдей.</translation>
    </message>
    <message>
        <source>The 95 % interval by drawing lesions anew 2,000 times: where the figure would lie on other lesions of the same kind.</source>
        <translation>Түзілістерді 2 000 рет қайта алу арқылы 95 % аралық: сол тектес басқа түзілістерде көрсеткіш қайда жатар еді.</translation>
    </message>
    <message>
        <source>The majority baseline is what always answering the most frequent class would reach.</source>
        <translation>Базалық деңгей — үнемі ең жиі классты жауап бергенде жететін мән.</translation>
    </message>
    <message>
        <source>Lesions: the photographs of each lesion are combined into one answer.</source>
        <translation>Түзілістер: әр түзілістің фотосуреттері бір жауапқа біріктіріледі.</translation>
    </message>
    <message>
        <source>%1 balanced accuracy</source>
        <translation>%1 теңгерілген дәлдік</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%1 түзілістің %Ln суреті</numerusform>
            <numerusform>%1 түзілістің %Ln суреті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation>
            <numerusform>%Ln түзіліс</numerusform>
            <numerusform>%Ln түзіліс</numerusform>
        </translation>
    </message>
    <message>
        <source>majority baseline %1 · accuracy %2, majority baseline %3 · ECE %4 · %5</source>
        <translation>базалық деңгей %1 · дұрыс жауап үлесі %2, базалық деңгей %3 · ECE %4 · %5</translation>
    </message>
    <message>
        <source>interval is being computed …</source>
        <translation>аралық есептелуде …</translation>
    </message>
    <message>
        <source>Honesty panel</source>
        <translation>Адалдық тақтасы</translation>
    </message>
</context>
<context>
    <name>lesion::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>Нұсқаулықтан іздеу</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Back to the text before</source>
        <translation>Алдыңғы мәтінге қайту</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Сабақ: %1</translation>
    </message>
    <message>
        <source>No text holds all these words.</source>
        <translation>Бұл сөздердің бәрі бар мәтін жоқ.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Анықтама: %1</translation>
    </message>
    <message>
        <source>Finds the texts that hold all these words (Ctrl+F)</source>
        <translation>Осы сөздердің бәрі бар мәтіндерді табады (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>lesion::HonestyPanel</name>
    <message>
        <source>Look deeper</source>
        <translation>Тереңірек тексеру</translation>
    </message>
    <message>
        <source>Also looks for near-duplicates between the parts, estimates skin tones and asks how well the model&apos;s features tell where a picture was taken. Reads every image: some minutes.</source>
        <translation>Бөліктер арасындағы дерлік көшірмелерді де іздейді, тері реңін бағалайды және модель сипаттары суреттің қайда түсірілгенін қаншалық білдіретінін тексереді. Әр суретті оқиды: бірнеше минут.</translation>
    </message>
    <message>
        <source>Honesty panel</source>
        <translation>Адалдық тақтасы</translation>
    </message>
    <message>
        <source>Looked for near-duplicates, skin tone and the source as well.</source>
        <translation>Дерлік көшірмелер, тері реңі мен көзі де тексерілді.</translation>
    </message>
    <message>
        <source>Near-duplicates, skin tone and the source in the features have not been looked for yet.</source>
        <translation>Дерлік көшірмелер, тері реңі мен сипаттардағы көз әлі тексерілмеген.</translation>
    </message>
    <message>
        <source>To look for near-duplicates, skin tone and the source, open the data set of this run.</source>
        <translation>Дерлік көшірмелерді, тері реңі мен көзді тексеру үшін осы іске қосудың деректер жинағын ашыңыз.</translation>
    </message>
</context>
<context>
    <name>lesion::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Wheel or + and - zoom, drag or the arrow keys move, 0 fits, 1 is one to one</source>
        <translation>Дөңгелек немесе + және - масштабты өзгертеді, сүйреу немесе көрсеткілер жылжытады, 0 сыйғызады, 1 бірге бір</translation>
    </message>
</context>
<context>
    <name>lesion::LargeView</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln жас</numerusform>
            <numerusform>%Ln жас</numerusform>
        </translation>
    </message>
    <message>
        <source>lesion %1</source>
        <translation>түзіліс %1</translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation>бөлік: %1</translation>
    </message>
    <message>
        <source>Back to all images</source>
        <translation>Барлық суретке қайту</translation>
    </message>
    <message>
        <source>%1 · %2 · image %3 of %4</source>
        <translation>%1 · %2 · сурет %3 / %4</translation>
    </message>
</context>
<context>
    <name>lesion::LeakDemoView</name>
    <message>
        <source>The 95 % interval by drawing the tested lesions anew 2,000 times, both arms judged on the same ones. What differs between seeds is not in it.</source>
        <translation>Тексерілетін түзілістерді 2 000 рет қайта алу арқылы 95 % аралық, екі тармақ та сол түзілістерде бағаланады. Бастапқы сандар арасындағы айырма онда жоқ.</translation>
    </message>
    <message>
        <source>Both arms have the same recipe, as many images of each class and the same tested photographs, one of each lesion. With the leak: the other photographs of these lesions are trained on. Without: photographs of other lesions in their place.</source>
        <translation>Екі тармақтың рецепті бір, әр класстан сурет саны бірдей, тексерілетін фотосуреттері бір, әр түзілістен біреу. Ағып кетумен: осы түзілістердің басқа фотосуреттерімен оқытылады. Онсыз: олардың орнына басқа түзілістердің фотосуреттері.</translation>
    </message>
    <message>
        <source>Both arms by seed</source>
        <translation>Екі тармақ бастапқы сандар бойынша</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Бастапқы сан</translation>
    </message>
    <message>
        <source>Balanced accuracy
with the leak</source>
        <translation>Теңгерілген дәлдік
ағып кетумен</translation>
    </message>
    <message>
        <source>
without</source>
        <translation>
онсыз</translation>
    </message>
    <message>
        <source>
difference</source>
        <translation>
айырма</translation>
    </message>
    <message>
        <source>Accuracy
with the leak</source>
        <translation>Дұрыс үлесі
ағып кетумен</translation>
    </message>
    <message>
        <source>A double click on a figure judges that training&apos;s own run; the list of runs leads back.</source>
        <translation>Көрсеткішті екі рет басу сол оқытудың өз іске қосуын бағалайды; іске қосулар тізімі қайтарады.</translation>
    </message>
    <message>
        <source>%1 balanced accuracy with the leak</source>
        <translation>%1 теңгерілген дәлдік, ағып кетумен</translation>
    </message>
    <message>
        <source>No difference yet</source>
        <translation>Айырма әлі жоқ</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>дұрыс жауап үлесі %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln seeds</source>
        <translation>
            <numerusform>бастапқы сандар: %1 / %Ln</numerusform>
            <numerusform>бастапқы сандар: %1 / %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs tested, one of each lesion</source>
        <translation>
            <numerusform>%Ln фотосурет тексерілді, әр түзілістен біреу</numerusform>
            <numerusform>%Ln фотосурет тексерілді, әр түзілістен біреу</numerusform>
        </translation>
    </message>
    <message>
        <source>One more seed</source>
        <translation>Тағы бір сан</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Trains both arms once more, with the next seed: the mean gets steadier.</source>
        <translation>Екі тармақты келесі бастапқы санмен тағы бір рет оқытады: орташа тұрақтала түседі.</translation>
    </message>
    <message>
        <source>Trains what is missing, with the settings that it was begun with.</source>
        <translation>Жетіспейтінін басталған баптаулармен оқытады.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>бастапқы сан %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>орташа</translation>
    </message>
    <message>
        <source>with the leak minus without</source>
        <translation>ағып кетумен минус онсыз</translation>
    </message>
    <message>
        <source>What the difference is worth</source>
        <translation>Айырма не береді</translation>
    </message>
    <message>
        <source>The same split and seeds with %1 and without, judged on the validation part: the test part is kept for what was chosen in the end. The best epoch of each training was chosen on these images, in both arms alike.</source>
        <translation>Бөлу мен бастапқы сандар бірдей, %1 бар және онсыз; тексеру бөлігінде бағаланған: тест бөлігі соңында таңдалғанға сақталады. Әр оқытудың ең жақсы эпохасы екі тармақта да осы суреттер бойынша таңдалды.</translation>
    </message>
    <message>
        <source>Balanced accuracy
with the change</source>
        <translation>Теңгерілген дәлдік
өзгеріспен</translation>
    </message>
    <message>
        <source>Accuracy
with the change</source>
        <translation>Дұрыс үлесі
өзгеріспен</translation>
    </message>
    <message>
        <source>%1 balanced accuracy with the change</source>
        <translation>%1 теңгерілген дәлдік, өзгеріспен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of the validation part</source>
        <translation>
            <numerusform>тексеру бөлігінің %Ln суреті</numerusform>
            <numerusform>тексеру бөлігінің %Ln суреті</numerusform>
        </translation>
    </message>
    <message>
        <source>with the change minus without</source>
        <translation>өзгеріспен минус онсыз</translation>
    </message>
</context>
<context>
    <name>lesion::LesionPanel</name>
    <message>
        <source>The lesion&apos;s answer beside those of its photographs</source>
        <translation>Түзілістің жауабы оның фотосуреттері жауаптарының жанында</translation>
    </message>
    <message>
        <source>One lesion: every photograph of it is refused.</source>
        <translation>Бір түзіліс: оның барлық фотосуреті қабылданбады.</translation>
    </message>
    <message>
        <source>One lesion: its photographs are being looked at.</source>
        <translation>Бір түзіліс: фотосуреттері қаралуда.</translation>
    </message>
    <message numerus="yes">
        <source>One lesion, %Ln photographs: %1 %2, the mean of the probabilities.</source>
        <translation>
            <numerusform>Бір түзіліс, %Ln фотосурет: %1 %2, ықтималдықтардың орташасы.</numerusform>
            <numerusform>Бір түзіліс, %Ln фотосурет: %1 %2, ықтималдықтардың орташасы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as refused: %1.</source>
        <translation>Қабылданбағандықтан есепке алынбады: %1.</translation>
    </message>
    <message>
        <source>Without an answer: %1.</source>
        <translation>Жауапсыз: %1.</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>түзіліс</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>қабылданбады</translation>
    </message>
</context>
<context>
    <name>lesion::LessonPanel</name>
    <message>
        <source>Lesson: %1</source>
        <translation>Сабақ: %1</translation>
    </message>
</context>
<context>
    <name>lesion::LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Each lesson is a ready project on pictures that the program draws itself. It shows one thing that goes wrong with such classifiers, and takes a few minutes.</source>
        <translation>Әр сабақ — бағдарламаның өзі салған суреттердегі дайын жоба. Ол мұндай классификаторларда болатын бір кемшілікті көрсетеді және бірнеше минут алады.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Қалта</translation>
    </message>
    <message>
        <source>Folder of the lesson&apos;s project</source>
        <translation>Сабақ жобасының қалтасы</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Таңдау…</translation>
    </message>
    <message>
        <source>Progress of drawing the pictures</source>
        <translation>Суреттерді салу барысы</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>Сабақты жалғастыру</translation>
    </message>
    <message>
        <source>Make the lesson</source>
        <translation>Сабақты жасау</translation>
    </message>
    <message>
        <source>The lesson is there already, with what was trained in it.</source>
        <translation>Сабақ бұрыннан бар, онда оқытылғанымен бірге.</translation>
    </message>
    <message>
        <source>There is something else in this folder. Choose an empty or a new one.</source>
        <translation>Бұл қалтада басқа нәрсе бар. Бос немесе жаңа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder will hold pictures, settings and what is trained. It can be copied.</source>
        <translation>Қалтада суреттер, баптаулар және оқытылғандар болады. Оны көшіруге болады.</translation>
    </message>
    <message>
        <source>Where lessons are kept</source>
        <translation>Сабақтар қайда сақталады</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Drawing the pictures …</source>
        <translation>Суреттер салынуда …</translation>
    </message>
</context>
<context>
    <name>lesion::LiveView</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>Камераның суреті</translation>
    </message>
</context>
<context>
    <name>lesion::MainWindow</name>
    <message>
        <source>Dataset</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Дайындау</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Оқыту</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>No data set</source>
        <translation>Деректер жинағы жоқ</translation>
    </message>
    <message>
        <source>Name columns…</source>
        <translation>Бағандарды атау…</translation>
    </message>
    <message>
        <source>Point at the new place…</source>
        <translation>Жаңа орнын көрсету…</translation>
    </message>
    <message>
        <source>The data set has changed since this project was last open. Runs made before were trained on other data.</source>
        <translation>Осы жоба соңғы рет ашылғаннан бері деректер жинағы өзгерген. Бұрынғы іске қосулар басқа деректерде оқытылған.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images, synthetic</source>
        <translation>
            <numerusform>%1 · %Ln сурет, синтетикалық</numerusform>
            <numerusform>%1 · %Ln сурет, синтетикалық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images</source>
        <translation>
            <numerusform>%1 · %Ln сурет</numerusform>
            <numerusform>%1 · %Ln сурет</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translation>Оқыту дайындалуда</translation>
    </message>
    <message>
        <source>Epoch %1/%2, %3 left</source>
        <translation>%1/%2 эпоха, қалғаны %3</translation>
    </message>
    <message>
        <source>Paused in epoch %1/%2</source>
        <translation>%1/%2 эпохада кідіртілді</translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation>Ең жақсы эпоха тексерілуде</translation>
    </message>
    <message>
        <source>Reading reference images</source>
        <translation>Эталон суреттер оқылуда</translation>
    </message>
    <message>
        <source>Leak demonstrator, training %1 of %2: %3</source>
        <translation>Ағып кету көрсетілімі, оқыту %1 / %2: %3</translation>
    </message>
    <message>
        <source>Fold %1 of %2: %3</source>
        <translation>Қатпар %1 / %2: %3</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Тоқтатылуда</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ашылуда</translation>
    </message>
    <message>
        <source>Drawing synthetic lesions</source>
        <translation>Синтетикалық түзілістер салынуда</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Жоба көшірілуде</translation>
    </message>
    <message>
        <source>Verifying images</source>
        <translation>Суреттер тексерілуде</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>There is no table (.csv, .tab, .tsv) in %1.</source>
        <translation>%1 ішінде кесте жоқ (.csv, .tab, .tsv).</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Жү&amp;йедегідей</translation>
    </message>
    <message>
        <source>The language changes when what is running has ended (see the status bar).</source>
        <translation>Орындалып жатқан жұмыс аяқталғанда тіл ауысады (күй жолағын қараңыз).</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Іске қосу</translation>
    </message>
    <message>
        <source>Lesson, its text</source>
        <translation>Сабақ, оның мәтіні</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>New here? A tour leads from synthetic pictures to a diagnosis in less than five minutes.</source>
        <translation>Мұнда алғаш рет пе? Шолу бес минуттан аз уақытта синтетикалық суреттерден диагнозға жеткізеді.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Шолуды бастау</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Қайта сұрамау</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Open data set…</source>
        <translation>Деректер жинағын &amp;ашу…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Жобаны ашу…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Жобаны ашу</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Соңғылары</translation>
    </message>
    <message>
        <source>&amp;Synthetic lesions</source>
        <translation>С&amp;интетикалық түзілістер</translation>
    </message>
    <message>
        <source>Images that the program draws itself, to try everything without patients&apos; data</source>
        <translation>Бағдарламаның өзі салатын суреттер: пациенттер деректерінсіз бәрін көру үшін</translation>
    </message>
    <message>
        <source>&amp;Lessons…</source>
        <translation>Са&amp;бақтар…</translation>
    </message>
    <message>
        <source>Ready projects for a class: imbalance, leakage, collapse and more</source>
        <translation>Сабаққа дайын жобалар: теңгерімсіздік, ағып кету, бір классқа жиырылу және т.б.</translation>
    </message>
    <message>
        <source>&amp;Name columns of a table…</source>
        <translation>Кесте бағандарын а&amp;тау…</translation>
    </message>
    <message>
        <source>The folder with the table and its images</source>
        <translation>Кестесі мен суреттері бар қалта</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Жобаны басқаша са&amp;қтау…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>An empty folder for the project</source>
        <translation>Жобаға арналған бос қалта</translation>
    </message>
    <message>
        <source>Copies the project with its runs. Every change is saved by itself, here and there.</source>
        <translation>Жобаны іске қосуларымен көшіреді. Әр өзгеріс мұнда да, онда да өздігінен сақталады.</translation>
    </message>
    <message>
        <source>a training runs</source>
        <translation>оқыту жүріп жатыр</translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation>жоба ашылмаған</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>ештеңе өзгертілмеген</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>ештеңе кері қайтарылмаған</translation>
    </message>
    <message>
        <source>&amp;Paste image to diagnose</source>
        <translation>Диагнозға сурет қ&amp;ою</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Мәтін өлшемі</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Түстер</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ашық</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Қою</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Т&amp;іл</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Толық &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Іске қосу</translation>
    </message>
    <message>
        <source>Start &amp;training</source>
        <translation>Оқытуды &amp;бастау</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Кідірту</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Тоқтату</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Ends after the running batch; the best epoch is kept, and the run can be resumed</source>
        <translation>Ағымдағы топтамадан кейін аяқталады; ең жақсы эпоха сақталады, іске қосуды жалғастыруға болады</translation>
    </message>
    <message>
        <source>the training stops already</source>
        <translation>оқыту тоқтатылып жатыр</translation>
    </message>
    <message>
        <source>no training runs</source>
        <translation>оқыту жүріп жатқан жоқ</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Cross-validate…</source>
        <translation>&amp;Айқас тексеру…</translation>
    </message>
    <message>
        <source>&amp;Leak demonstrator…</source>
        <translation>А&amp;ғып кету көрсетілімі…</translation>
    </message>
    <message>
        <source>no data set is open</source>
        <translation>деректер жинағы ашылмаған</translation>
    </message>
    <message>
        <source>&amp;Evaluate the chosen run</source>
        <translation>Таңдалған іске &amp;қосуды бағалау</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Get weights…</source>
        <translation>&amp;Салмақтарды алу…</translation>
    </message>
    <message>
        <source>Published weights to start from: lists them and fetches none by itself</source>
        <translation>Бастауға арналған жарияланған салмақтар: тізімін көрсетеді, өздігінен ештеңе жүктемейді</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Осы беттің &amp;анықтамасы</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Бұйрықтар палитрасы…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Everything that the window can do, found by a few letters</source>
        <translation>Терезенің барлық мүмкіндігі бірнеше әріппен табылады</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Шолу</translation>
    </message>
    <message>
        <source>From synthetic pictures to a diagnosis in less than five minutes</source>
        <translation>Бес минуттан аз уақытта синтетикалық суреттерден диагнозға дейін</translation>
    </message>
    <message>
        <source>&amp;About LesionLab</source>
        <translation>LesionLab &amp;туралы</translation>
    </message>
    <message>
        <source>Open the folder of a data set</source>
        <translation>Деректер жинағының қалтасын ашу</translation>
    </message>
    <message>
        <source>Where the data set is now</source>
        <translation>Деректер жинағы қазір қайда</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(әзірге ештеңе)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Осыларды &amp;ұмыту</translation>
    </message>
    <message>
        <source>From pictures to a diagnosis</source>
        <translation>Суреттерден диагнозға дейін</translation>
    </message>
    <message>
        <source>In less than five minutes you will train a network and ask it about a photograph. Everything here is the real program: use what is lit, or press Next and it is done for you. You can leave at any time.</source>
        <translation>Бес минуттан аз уақытта желіні оқытып, одан фотосурет туралы сұрайсыз. Мұндағының бәрі — нағыз бағдарлама: жарықтандырылғанды пайдаланыңыз немесе «Келесі» түймесін басыңыз, сонда өзі орындалады. Кез келген уақытта шығуға болады.</translation>
    </message>
    <message>
        <source>Pictures to begin with</source>
        <translation>Бастауға керек суреттер</translation>
    </message>
    <message>
        <source>The program can draw pictures of lesions itself, so you need no patients&apos; data. Press &lt;b&gt;Try the synthetic lesions&lt;/b&gt;, or choose &lt;b&gt;File, Synthetic lesions&lt;/b&gt;. What was open before stays as it is, in its own project.</source>
        <translation>Бағдарлама түзілістердің суретін өзі сала алады, сондықтан пациенттер деректері керек емес. &lt;b&gt;Синтетикалық түзілістерді көру&lt;/b&gt; түймесін басыңыз немесе &lt;b&gt;Файл, Синтетикалық түзілістер&lt;/b&gt; тармағын таңдаңыз. Бұрын ашық болғаны өз жобасында сол күйі қалады.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Оларға қараңыз</translation>
    </message>
    <message>
        <source>Always look at the data first. Click a picture: what is known of it stands on the right. &lt;b&gt;Space&lt;/b&gt; shows it large. Below, the chart says how many there are of each class: most are moles (nv).</source>
        <translation>Әрқашан алдымен деректерге қараңыз. Суретті басыңыз: ол туралы белгілісі оң жақта. &lt;b&gt;Бос орын&lt;/b&gt; пернесі оны үлкейтіп көрсетеді. Төмендегі диаграмма әр класстан қанша екенін айтады: көбі — мең (nv).</translation>
    </message>
    <message>
        <source>On to preparing</source>
        <translation>Дайындауға көшу</translation>
    </message>
    <message>
        <source>The pages on the left stand in the order of the work. Go to &lt;b&gt;Prepare&lt;/b&gt;.</source>
        <translation>Сол жақтағы беттер жұмыс ретімен тұр. &lt;b&gt;Дайындау&lt;/b&gt; бетіне өтіңіз.</translation>
    </message>
    <message>
        <source>The split</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <source>Most pictures train the network, some choose its best epoch, and the rest are kept for an honest test. All photographs of one lesion stay together: otherwise the test would ask about lesions that the network has already seen.</source>
        <translation>Суреттердің көбі желіні оқытады, біразы оның ең жақсы эпохасын таңдайды, қалғаны адал тестке сақталады. Бір түзілістің барлық фотосуреті бірге қалады: әйтпесе тест желі көріп қойған түзілістер туралы сұрар еді.</translation>
    </message>
    <message>
        <source>On to training</source>
        <translation>Оқытуға көшу</translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;Train&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Оқыту&lt;/b&gt; бетіне өтіңіз.</translation>
    </message>
    <message>
        <source>The settings on the right are those of a short training. Press &lt;b&gt;Start training&lt;/b&gt;.</source>
        <translation>Оң жақтағы баптаулар қысқа оқытуға арналған. &lt;b&gt;Оқытуды бастау&lt;/b&gt; түймесін басыңыз.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>While it learns</source>
        <translation>Ол үйреніп жатқанда</translation>
    </message>
    <message>
        <source>On to the judgement</source>
        <translation>Бағалауға көшу</translation>
    </message>
    <message>
        <source>The training has ended. Go to &lt;b&gt;Evaluate&lt;/b&gt;.</source>
        <translation>Оқыту аяқталды. &lt;b&gt;Бағалау&lt;/b&gt; бетіне өтіңіз.</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Ол қаншалық жақсы?</translation>
    </message>
    <message>
        <source>The large figure is the balanced accuracy on the test pictures: each class counts the same, however rare. Beside it stands how sure the figure is, and what always naming the most frequent class would reach.</source>
        <translation>Үлкен сан — тест суреттеріндегі теңгерілген дәлдік: қаншалық сирек болса да, әр класстың салмағы бірдей. Жанында санның қаншалық сенімді екені және үнемі ең жиі классты атағанда жететін мән тұр.</translation>
    </message>
    <message>
        <source>What a reviewer would ask</source>
        <translation>Рецензент не сұрар еді</translation>
    </message>
    <message>
        <source>&lt;b&gt;Honesty&lt;/b&gt; says in words whether the figure can be believed: shared lesions, collapse to one class, how sure the answers are, too few pictures.</source>
        <translation>&lt;b&gt;Адалдық&lt;/b&gt; санға сенуге бола ма, соны сөзбен айтады: ортақ түзілістер, бір классқа жиырылу, жауаптардың сенімділігі, суреттердің тым аздығы.</translation>
    </message>
    <message>
        <source>On to the diagnosis</source>
        <translation>Диагнозға көшу</translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;Diagnose&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Диагноз&lt;/b&gt; бетіне өтіңіз.</translation>
    </message>
    <message>
        <source>Ask about a photograph</source>
        <translation>Фотосурет туралы сұрау</translation>
    </message>
    <message>
        <source>Drop a photograph here, paste one, or press &lt;b&gt;Open image…&lt;/b&gt;. Next takes one of the test pictures, which the network has never seen.</source>
        <translation>Фотосуретті осында тастаңыз, қойыңыз немесе &lt;b&gt;Суретті ашу…&lt;/b&gt; түймесін басыңыз. «Келесі» желі ешқашан көрмеген тест суреттерінің бірін алады.</translation>
    </message>
    <message>
        <source>A diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Each class has a bar with its probability. Below: the proven cases that are most alike, a decision at an operating point, and whether the answer is to be trusted. It is for research and teaching: &lt;b&gt;not a medical device&lt;/b&gt;. &lt;b&gt;F1&lt;/b&gt; explains every page, &lt;b&gt;Ctrl+K&lt;/b&gt; finds everything.</source>
        <translation>Әр класстың ықтималдығын көрсететін бағаны бар. Төменде: ең ұқсас расталған жағдайлар, жұмыс нүктесіндегі шешім және жауапқа сенуге бола ма. Бұл зерттеу мен оқытуға арналған: &lt;b&gt;медициналық бұйым емес&lt;/b&gt;. &lt;b&gt;F1&lt;/b&gt; әр бетті түсіндіреді, &lt;b&gt;Ctrl+K&lt;/b&gt; бәрін табады.</translation>
    </message>
    <message>
        <source>Effect, training %1 of %2: %3</source>
        <translation>Баптаудың әсері, оқыту %1 / %2: %3</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>Модельді &amp;экспорттау…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>As ONNX, TorchScript or safetensors for other programs; a run&apos;s epochs for TensorBoard</source>
        <translation>Басқа бағдарламалар үшін ONNX, TorchScript немесе safetensors; TensorBoard үшін іске қосу эпохалары</translation>
    </message>
    <message>
        <source>E&amp;ffect of a setting…</source>
        <translation>Баптаудың әсе&amp;рі…</translation>
    </message>
    <message>
        <source>&amp;Diagnose a folder…</source>
        <translation>Қалтаны &amp;диагноздау…</translation>
    </message>
    <message>
        <source>Every image of a folder into a table and pages with thumbnails</source>
        <translation>Қалтаның әр суреті кестеге және кішірейтілген суреттері бар беттерге жазылады</translation>
    </message>
    <message>
        <source>The loss falls while the network learns. On the right, the thick line is the balanced accuracy: guessing among seven classes reaches 0.14. The dotted line is the accuracy of always naming the most frequent class. The best epoch is kept and tested at the end. This takes about half a minute; the tour goes on by itself.</source>
        <translation>Желі үйренген сайын шығын азаяды. Оң жақтағы жуан сызық — теңгерілген дәлдік: жеті класстың арасынан болжап айту 0,14 береді. Нүктелі сызық — үнемі ең жиі классты атағандағы дұрыс жауап үлесі. Ең жақсы эпоха сақталып, соңында тексеріледі. Бұған жарты минуттай кетеді; шолу өзі жалғасады.</translation>
    </message>
</context>
<context>
    <name>lesion::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>What the system or a library said, for a report</source>
        <translation>Жүйенің немесе кітапхананың айтқаны, хабарлауға</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Хабардың толық мәтіні</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Хабарды жабу</translation>
    </message>
</context>
<context>
    <name>lesion::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>The trained network that answers.</source>
        <translation>Жауап беретін оқытылған желі.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Модельді ашу</translation>
    </message>
    <message>
        <source>A model file (model.safetensors) from another project or computer.</source>
        <translation>Басқа жобадан немесе компьютерден модель файлы (model.safetensors).</translation>
    </message>
    <message>
        <source>LesionLab models (*.safetensors);;All files (*)</source>
        <translation>LesionLab модельдері (*.safetensors);;Барлық файл (*)</translation>
    </message>
</context>
<context>
    <name>lesion::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Желі</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>The kind of network that is trained.</source>
        <translation>Оқытылатын желінің түрі.</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Алу…</translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation>Салмақтарды алу</translation>
    </message>
    <message>
        <source>Lists the published files of weights: download one, or take it from disk.</source>
        <translation>Жарияланған салмақ файлдарының тізімі: жүктеп алу немесе дискіден алу.</translation>
    </message>
    <message>
        <source>Weights learnt on ImageNet&apos;s everyday photographs give a network a long head start.</source>
        <translation>ImageNet-тің күнделікті фотосуреттерінен үйренілген салмақтар желіге үлкен басымдық береді.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Бастауы</translation>
    </message>
    <message>
        <source>Where the pre-trained weights are</source>
        <translation>Алдын ала оқытылған салмақтар қайда</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>Нөлден оқыту</translation>
    </message>
    <message>
        <source>Starts from random weights: it takes longer and ends lower.</source>
        <translation>Кездейсоқ салмақтардан басталады: ұзағырақ, нәтижесі төменірек.</translation>
    </message>
    <message>
        <source>Keep the backbone frozen</source>
        <translation>Негізін қатырып қою</translation>
    </message>
    <message>
        <source>Only the head is trained on the backbone&apos;s features: fast, but it adapts less.</source>
        <translation>Желі негізінің сипаттарында тек бас қабат оқытылады: жылдам, бірақ аз бейімделеді.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> пкс</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Кіріс өлшемі</translation>
    </message>
    <message>
        <source>Side of the square in pixels to which every photograph is resized.</source>
        <translation>Әр фотосурет келтірілетін шаршының қабырғасы, пиксельмен.</translation>
    </message>
    <message>
        <source>Side of the square in pixels to which every photograph is resized. %1 takes multiples of %2.</source>
        <translation>Әр фотосурет келтірілетін шаршының қабырғасы, пиксельмен. %1 %2 еселіктерін алады.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Салмақтар</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Кездейсоқ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 ішінен</translation>
    </message>
    <message>
        <source>The file of weights is not there yet.</source>
        <translation>Салмақтар файлы әлі жоқ.</translation>
    </message>
    <message>
        <source>Choose pre-trained weights</source>
        <translation>Алдын ала оқытылған салмақтарды таңдау</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Салмақтар (*.pth *.pt *.safetensors);;Барлық файл (*)</translation>
    </message>
</context>
<context>
    <name>lesion::NineSheet</name>
    <message>
        <source>Other nine</source>
        <translation>Басқа тоғыз</translation>
    </message>
    <message>
        <source>Draws nine other images at random from those that the filters show (R).</source>
        <translation>Сүзгілер көрсеткендерден кездейсоқ басқа тоғыз суретті алады (R).</translation>
    </message>
    <message>
        <source>Back to all images</source>
        <translation>Барлық суретке қайту</translation>
    </message>
    <message>
        <source>Closes the nine images (Escape).</source>
        <translation>Тоғыз суретті жабады (Esc).</translation>
    </message>
    <message numerus="yes">
        <source>%1 at random of %Ln images</source>
        <translation>
            <numerusform>%Ln суреттен кездейсоқ %1</numerusform>
            <numerusform>%Ln суреттен кездейсоқ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::OpenReportDialog</name>
    <message>
        <source>Problem</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Түзілістер</translation>
    </message>
    <message>
        <source>Classes with their counts</source>
        <translation>Класстар және олардың саны</translation>
    </message>
    <message>
        <source>HAM10000</source>
        <translation>HAM10000</translation>
    </message>
    <message>
        <source>ISIC challenge (ground truth in one column a class)</source>
        <translation>ISIC жарысы (шындық: әр классқа баған)</translation>
    </message>
    <message>
        <source>ISIC Archive export</source>
        <translation>ISIC мұрағатының экспорты</translation>
    </message>
    <message>
        <source>A folder for each class</source>
        <translation>Әр классқа қалта</translation>
    </message>
    <message>
        <source>A table with named columns</source>
        <translation>Бағандары аталған кесте</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 ашу</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Қалта:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Пішім:</translation>
    </message>
    <message>
        <source>Images:</source>
        <translation>Суреттер:</translation>
    </message>
    <message>
        <source>%1, synthetic</source>
        <translation>%1, синтетикалық</translation>
    </message>
    <message>
        <source>Lesions:</source>
        <translation>Түзілістер:</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>Мәселе табылмады.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, none of which stands in the way:</source>
        <translation>
            <numerusform>%Ln мәселе, ешқайсысы кедергі емес:</numerusform>
            <numerusform>%Ln мәселе, ешқайсысы кедергі емес:</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems and what was done about them</source>
        <translation>Мәселелер және олармен не істелді</translation>
    </message>
    <message>
        <source>&amp;Use this data set</source>
        <translation>Осы деректер жинағын &amp;алу</translation>
    </message>
    <message>
        <source>&amp;Name columns…</source>
        <translation>Бағандарды а&amp;тау…</translation>
    </message>
    <message>
        <source>Say yourself which columns of a table hold the image, its class and its lesion</source>
        <translation>Кестенің қай бағандарында сурет, оның класы және түзілісі екенін өзіңіз көрсету</translation>
    </message>
</context>
<context>
    <name>lesion::OperatingPointBox</name>
    <message>
        <source>2x2 table at the operating point</source>
        <translation>Жұмыс нүктесіндегі 2x2 кесте</translation>
    </message>
    <message>
        <source>Only one of the two answers occurs among these lesions, so there is nothing to choose.</source>
        <translation>Бұл түзілістерде екі жауаптың тек біреуі кездеседі, таңдайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Only one of the two answers occurs among these images, so there is nothing to choose.</source>
        <translation>Бұл суреттерде екі жауаптың тек біреуі кездеседі, таңдайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>%1 деп қабылданды</translation>
    </message>
    <message>
        <source>truly %1</source>
        <translation>шын мәнінде %1</translation>
    </message>
    <message>
        <source>from a score of %1 on; of all lesions here %2 are %3</source>
        <translation>%1 мәнінен бастап; мұндағы барлық түзілістің %2 — %3</translation>
    </message>
    <message>
        <source>from a score of %1 on; of all images here %2 are %3</source>
        <translation>%1 мәнінен бастап; мұндағы барлық суреттің %2 — %3</translation>
    </message>
    <message>
        <source>sensitivity %1 · specificity %2&lt;br&gt;positive predictive value %3 · negative %4</source>
        <translation>сезімталдық %1 · арнайылық %2&lt;br&gt;оң болжамдық мән %3 · теріс %4</translation>
    </message>
</context>
<context>
    <name>lesion::OptionGroups</name>
    <message>
        <source>Fine-tuning</source>
        <translation>Қосымша баптау</translation>
    </message>
    <message>
        <source>Head first</source>
        <translation>Алдымен бас қабат</translation>
    </message>
    <message>
        <source>Epochs in which only the new head learns, before the backbone learns with it.</source>
        <translation>Желі негізі бірге үйренгенше, тек жаңа бас қабат үйренетін эпохалар.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation>Соңғы блоктар</translation>
    </message>
    <message>
        <source>How many of the backbone&apos;s last blocks learn; those before them stay as they are.</source>
        <translation>Негіздің соңғы қанша блогы үйренеді; олардан бұрынғылары өзгермейді.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Backbone&apos;s rate</source>
        <translation>Негіз жылдамдығы</translation>
    </message>
    <message>
        <source>The backbone&apos;s learning rate as a share of the head&apos;s: below 1 it keeps more of what it knows.</source>
        <translation>Негіздің оқыту жылдамдығы бас қабаттікінің үлесі ретінде: 1-ден аз болса, білгенін көбірек сақтайды.</translation>
    </message>
    <message>
        <source>Views an image</source>
        <translation>Сурет көріністері</translation>
    </message>
    <message>
        <source>With a frozen backbone, so many augmented views of each image are computed once and then used in turn.</source>
        <translation>Негіз қатырылғанда әр суреттің осынша аугментацияланған көрінісі бір рет есептеліп, кезекпен пайдаланылады.</translation>
    </message>
    <message>
        <source>new ones every epoch</source>
        <translation>әр эпохада жаңасы</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Оңтайландыру</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Оптимизатор</translation>
    </message>
    <message>
        <source>The rule that turns gradients into steps. AdamW separates weight decay.</source>
        <translation>Градиенттерді қадамға айналдыратын ереже. AdamW салмақтардың өшуін бөлек ұстайды.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Жылдамдық</translation>
    </message>
    <message>
        <source>Size of a step. Too large and the loss jumps, too small and nothing moves.</source>
        <translation>Қадам шамасы. Тым үлкен болса, шығын секіреді, тым кіші болса, ештеңе қозғалмайды.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Кестесі</translation>
    </message>
    <message>
        <source>How the learning rate changes while training.</source>
        <translation>Оқыту барысында оқыту жылдамдығы қалай өзгереді.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>тұрақты</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>косинус</translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation>тоқырағанда азайту</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Топтама</translation>
    </message>
    <message>
        <source>Images that are looked at before each step.</source>
        <translation>Әр қадам алдында қаралатын суреттер.</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Регуляризация</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Салмақтар өшуі</translation>
    </message>
    <message>
        <source>Pulls weights towards zero, against learning by heart.</source>
        <translation>Салмақтарды нөлге тартады, жаттап алуға қарсы.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Белгі тегістеу</translation>
    </message>
    <message>
        <source>Share of certainty taken from the right answer, against overconfidence.</source>
        <translation>Дұрыс жауаптан алынатын сенімділік үлесі, артық сенімділікке қарсы.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Shows blends of two images with both answers; 0.2 is usual, larger numbers blend more evenly.</source>
        <translation>Екі суреттің қоспасын екі жауабымен көрсетеді; әдетте 0,2, үлкенірек сандар біркелкі араластырады.</translation>
    </message>
    <message>
        <source>Cutmix</source>
        <translation>Cutmix</translation>
    </message>
    <message>
        <source>Pastes a piece of one image into another, with both answers by their areas; 1 is usual.</source>
        <translation>Бір суреттің бөлігін екіншісіне қояды, жауаптары аудандары бойынша; әдетте 1.</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>Орташа салмақтар</translation>
    </message>
    <message>
        <source>Judges and keeps a moving average of the weights; 0.999 remembers about a thousand steps.</source>
        <translation>Салмақтардың жылжымалы орташасын бағалайды және сақтайды; 0,999 мыңдай қадамды есте ұстайды.</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>Градиент шегі</translation>
    </message>
    <message>
        <source>Shortens steps whose gradient is longer than this, against sudden jumps; 1 is usual.</source>
        <translation>Градиенті осыдан ұзын қадамдарды қысқартады, кенет секірулерге қарсы; әдетте 1.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Шығын</translation>
    </message>
    <message>
        <source>What training makes small. Focal counts images less the surer the network already is.</source>
        <translation>Оқыту нені азайтады. Focal желі сенімді болған сайын суретті азырақ есептейді.</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>кросс-энтропия</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>focal</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Focal гаммасы</translation>
    </message>
    <message>
        <source>How much less the sure ones count; 2 is usual, 0 is cross-entropy.</source>
        <translation>Сенімділері қаншаға аз есептеледі; әдетте 2, 0 — кросс-энтропия.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохалар</translation>
    </message>
    <message>
        <source>How often at most all training images are gone through.</source>
        <translation>Барлық оқыту суреті ең көбі неше рет қаралады.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Шыдам</translation>
    </message>
    <message>
        <source>Epochs without a lower validation loss after which training stops early.</source>
        <translation>Тексеру шығыны азаймай өткен осынша эпохадан соң оқыту ерте тоқтайды.</translation>
    </message>
    <message>
        <source>never stop early</source>
        <translation>ерте тоқтатпау</translation>
    </message>
    <message>
        <source>Batches an epoch</source>
        <translation>Эпохадағы топтамалар</translation>
    </message>
    <message>
        <source>Cuts every epoch short, for trying things out.</source>
        <translation>Байқап көру үшін әр эпоханы қысқартады.</translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>Сабаққа арналған</translation>
    </message>
    <message>
        <source>Wrong scale in training</source>
        <translation>Оқытуда қате масштаб</translation>
    </message>
    <message>
        <source>The reference&apos;s mistake: training sees pixels of 0 to 255, validation and test of 0 to 1. The network learns, and answers one class for everything; the honesty panel says so.</source>
        <translation>Үлгінің қатесі: оқыту 0-ден 255-ке дейінгі, тексеру мен тест 0-ден 1-ге дейінгі пиксельдерді көреді. Желі үйренеді, бірақ бәріне бір класс жауап береді; адалдық тақтасы соны айтады.</translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation>Суретке қосымша</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>The network is told the person&apos;s age as well. Where it is missing it answers without.</source>
        <translation>Желіге адамның жасы да беріледі. Ол белгісіз болса, желі онсыз жауап береді.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>The network is told the person&apos;s sex as well. Where it is missing it answers without.</source>
        <translation>Желіге адамның жынысы да беріледі. Ол белгісіз болса, желі онсыз жауап береді.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Орналасуы</translation>
    </message>
    <message>
        <source>The network is told where on the body the lesion is. Where it is missing it answers without.</source>
        <translation>Желіге түзілістің дененің қай жерінде екені де беріледі. Ол белгісіз болса, желі онсыз жауап береді.</translation>
    </message>
</context>
<context>
    <name>lesion::Page</name>
    <message>
        <source>Settings of %1</source>
        <translation>%1 баптаулары</translation>
    </message>
</context>
<context>
    <name>lesion::PersonFields</name>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Орналасуы</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>The person&apos;s age in years, if it is known; the model learnt from it as well.</source>
        <translation>Адамның жасы, белгілі болса; модель одан да үйренген.</translation>
    </message>
    <message>
        <source>The person&apos;s sex, if it is known; the model learnt from it as well.</source>
        <translation>Адамның жынысы, белгілі болса; модель одан да үйренген.</translation>
    </message>
    <message>
        <source>Where the lesion is, if it is known; the model learnt from it as well.</source>
        <translation>Түзілістің орналасуы, белгілі болса; модель одан да үйренген.</translation>
    </message>
</context>
<context>
    <name>lesion::Plot</name>
    <message>
        <source>Chart. The context menu saves it and copies its data.</source>
        <translation>Диаграмма. Контекст мәзірі оны сақтайды және деректерін көшіреді.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Басқаша сақтау…</translation>
    </message>
    <message>
        <source>&amp;Copy data</source>
        <translation>&amp;Деректерді көшіру</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Суретті көшіру</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Бә&amp;рін көрсету</translation>
    </message>
</context>
<context>
    <name>lesion::PreparationPage</name>
    <message>
        <source>Prepare</source>
        <translation>Дайындау</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Оқыту…</translation>
    </message>
    <message>
        <source>On to the Training page with this preparation</source>
        <translation>Осы дайындықпен «Оқыту» бетіне</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>Бір сурет</translation>
    </message>
    <message>
        <source>Nine images</source>
        <translation>Тоғыз сурет</translation>
    </message>
    <message>
        <source>One photograph as nine epochs see it.</source>
        <translation>Бір фотосурет тоғыз эпоха көретіндей.</translation>
    </message>
    <message>
        <source>Nine photographs as one epoch sees them.</source>
        <translation>Тоғыз фотосурет бір эпоха көретіндей.</translation>
    </message>
    <message>
        <source>Reroll</source>
        <translation>Қайта алу</translation>
    </message>
    <message>
        <source>Draws the random changes anew: the epochs that follow.</source>
        <translation>Кездейсоқ өзгерістерді қайта алады: келесі эпохалар.</translation>
    </message>
    <message>
        <source>Other image</source>
        <translation>Басқа сурет</translation>
    </message>
    <message>
        <source>Takes other photographs of the training part.</source>
        <translation>Оқыту бөлігінің басқа фотосуреттерін алады.</translation>
    </message>
    <message>
        <source>There are no images to prepare yet.</source>
        <translation>Әзірге дайындайтын сурет жоқ.</translation>
    </message>
    <message>
        <source>Open a data set…</source>
        <translation>Деректер жинағын ашу…</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>Синтетикалық түзілістерді көру</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%1 түзілістің %Ln суреті</numerusform>
            <numerusform>%1 түзілістің %Ln суреті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln класс</numerusform>
            <numerusform>%Ln класс</numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>синтетикалық</translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln test images share a lesion with training.</source>
        <translation>
            <numerusform>Түзілісі оқытумен ортақ тест суреттері: %Ln суреттен 0.</numerusform>
            <numerusform>Түзілісі оқытумен ортақ тест суреттері: %Ln суреттен 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln validation images share a lesion with training.</source>
        <translation>
            <numerusform>Түзілісі оқытумен ортақ тексеру суреттері: %Ln суреттен 0.</numerusform>
            <numerusform>Түзілісі оқытумен ортақ тексеру суреттері: %Ln суреттен 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the test images (%2 of %3) show a lesion that training sees too: their figures will be too good.</source>
        <translation>Тест суреттерінің %1 % (%2 / %3) оқыту да көретін түзілісті көрсетеді: олардың көрсеткіштері тым жақсы болады.</translation>
    </message>
    <message>
        <source>%1 % of the validation images (%2 of %3) show a lesion that training sees too: their figures will be too good.</source>
        <translation>Тексеру суреттерінің %1 % (%2 / %3) оқыту да көретін түзілісті көрсетеді: олардың көрсеткіштері тым жақсы болады.</translation>
    </message>
    <message>
        <source>The data name patients: none is in training and elsewhere.</source>
        <translation>Деректерде пациенттер аталған: ешқайсысы бір мезгілде оқытуда да, басқа жерде де емес.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test and validation images show a patient whom training sees too.</source>
        <translation>
            <numerusform>%Ln тест және тексеру суреті оқыту да көретін пациентті көрсетеді.</numerusform>
            <numerusform>%Ln тест және тексеру суреті оқыту да көретін пациентті көрсетеді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::PreparationSettings</name>
    <message>
        <source>Split</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>түзіліс бойынша</translation>
    </message>
    <message>
        <source>by image, as the reference</source>
        <translation>сурет бойынша, үлгідегідей</translation>
    </message>
    <message>
        <source>By lesion keeps all photographs of a lesion (and of a patient, where known) in one part. By image lets training see lesions that are tested later.</source>
        <translation>Түзіліс бойынша: түзілістің (белгілі болса, пациенттің) барлық фотосуреті бір бөлікте қалады. Сурет бойынша: оқыту кейін тексерілетін түзілістерді көреді.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Share of the images that is kept for the final figures.</source>
        <translation>Соңғы көрсеткіштерге сақталатын суреттердің үлесі.</translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation>Тест үлесі</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Share of the rest that decides which epoch is the best.</source>
        <translation>Қай эпоха ең жақсы екенін шешетін қалғанының үлесі.</translation>
    </message>
    <message>
        <source>Validation fraction</source>
        <translation>Тексеру үлесі</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>барлық сурет</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Ішкі жиын</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Only about this many images, whole lesions, with every class&apos;s share kept.</source>
        <translation>Тек шамамен осынша сурет, тұтас түзілістермен, әр класс үлесі сақталады.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Жаңа бастапқы сан</translation>
    </message>
    <message>
        <source>Another seed, so another split, sampling and training.</source>
        <translation>Басқа бастапқы сан, демек басқа бөлу, іріктеу және оқыту.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Бастапқы сан</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same split.</source>
        <translation>Кездейсоқтық неден басталады: бір бастапқы сан бір бөлуді береді.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Іріктеу</translation>
    </message>
    <message>
        <source>every image once</source>
        <translation>әр сурет бір рет</translation>
    </message>
    <message>
        <source>each class to N images</source>
        <translation>әр класс N суретке дейін</translation>
    </message>
    <message>
        <source>loss weighted by class</source>
        <translation>шығын класс салмағымен</translation>
    </message>
    <message>
        <source>balanced batches</source>
        <translation>теңестірілген топтамалар</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Класс суреттері</translation>
    </message>
    <message>
        <source>Training sees</source>
        <translation>Оқыту көретіні</translation>
    </message>
    <message>
        <source>How the imbalance of the classes is met. Only the training part is concerned.</source>
        <translation>Класстар теңгерімсіздігі қалай ескеріледі. Тек оқыту бөлігіне қатысты.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Images a class: more are left out, fewer are repeated (reference: 1,000).</source>
        <translation>Класстағы суреттер: артығы алынбайды, жетпейтіні қайталанады (үлгіде 1 000).</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Аугментация</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>үлгідегідей</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>дерматоскопия</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертілген</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Дайын баптау</translation>
    </message>
    <message>
        <source>All values at once; each can be changed below.</source>
        <translation>Барлық мән бірден; төменде әрқайсысын өзгертуге болады.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Бұру</translation>
    </message>
    <message>
        <source>Turned by up to this angle either way; 180° is any angle.</source>
        <translation>Екі жаққа осы бұрышқа дейін бұрылады; 180° — кез келген бұрыш.</translation>
    </message>
    <message>
        <source>Shift across</source>
        <translation>Көлденең жылжыту</translation>
    </message>
    <message>
        <source>Moved left or right by up to this share of the width.</source>
        <translation>Еніне шаққанда осы үлеске дейін солға немесе оңға жылжытылады.</translation>
    </message>
    <message>
        <source>Shift along</source>
        <translation>Тік жылжыту</translation>
    </message>
    <message>
        <source>Moved up or down by up to this share of the height.</source>
        <translation>Биіктігіне шаққанда осы үлеске дейін жоғары немесе төмен жылжытылады.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Ығысу</translation>
    </message>
    <message>
        <source>Slanted by up to this angle. The reference&apos;s 0.2° is practically none.</source>
        <translation>Осы бұрышқа дейін қисайтылады. Үлгідегі 0,2° іс жүзінде ештеңе емес.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Each axis enlarged or reduced by up to this share, on its own.</source>
        <translation>Әр ось өз алдына осы үлеске дейін үлкейтіледі немесе кішірейтіледі.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Қию</translation>
    </message>
    <message>
        <source>A random window of the frame, up to this share smaller, enlarged back.</source>
        <translation>Кадрдың осы үлеске дейін кіші кездейсоқ терезесі, қайта үлкейтілген.</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>Солдан оңға шағылыстыру</translation>
    </message>
    <message>
        <source>Half of the images are mirrored.</source>
        <translation>Суреттердің жартысы шағылыстырылады.</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>Жоғарыдан төмен шағылыстыру</translation>
    </message>
    <message>
        <source>Half of the images are turned upside down by mirroring.</source>
        <translation>Суреттердің жартысы шағылыстырып төңкеріледі.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Жарықтық</translation>
    </message>
    <message>
        <source>Lighter or darker by up to this share.</source>
        <translation>Осы үлеске дейін ашығырақ немесе қараңғырақ.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Differences from the mean grey stronger or weaker by up to this share.</source>
        <translation>Орташа сұрдан айырмалары осы үлеске дейін күшті немесе әлсіз.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Қанықтық</translation>
    </message>
    <message>
        <source>Colours stronger or paler by up to this share.</source>
        <translation>Түстері осы үлеске дейін қанық немесе солғын.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Реңк</translation>
    </message>
    <message>
        <source>All colours moved round the colour circle by up to this share of it.</source>
        <translation>Барлық түс түстер шеңберінің осы үлесіне дейін жылжытылады.</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотосурет</translation>
    </message>
    <message>
        <source>Take out hairs</source>
        <translation>Түкті алып тастау</translation>
    </message>
    <message>
        <source>Dark hairs are found and filled in from both sides (DullRazor) before the image is resized: in training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting.</source>
        <translation>Сурет өлшемі өзгертілмей тұрып қара түктер табылып, екі жағынан толтырылады (DullRazor): оқытуда, бағалауда және диагнозда бірдей. Көмегін «Іске қосу → Баптаудың әсері» өлшейді.</translation>
    </message>
    <message>
        <source>Take out the light&apos;s colour</source>
        <translation>Жарық түсін алу</translation>
    </message>
    <message>
        <source>Colour constancy by shades of grey: every photograph as if under white light, in training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting.</source>
        <translation>Сұр реңктер әдісімен түс тұрақтылығы: әр фотосурет ақ жарықта түсірілгендей, оқытуда, бағалауда және диагнозда бірдей. Көмегін «Іске қосу → Баптаудың әсері» өлшейді.</translation>
    </message>
</context>
<context>
    <name>lesion::ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Әр класстың ықтималдығы</translation>
    </message>
    <message>
        <source>turned between %1 and %2</source>
        <translation>бұрғанда %1–%2 аралығында</translation>
    </message>
    <message>
        <source>the lesion %1</source>
        <translation>түзіліс: %1</translation>
    </message>
</context>
<context>
    <name>lesion::ProblemModel</name>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>missing file</source>
        <translation>файл жоқ</translation>
    </message>
    <message>
        <source>file without a row</source>
        <translation>жолы жоқ файл</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>түрі сай емес</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>кесілген</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>нөмір қайталанған</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>белгісіз белгі</translation>
    </message>
    <message>
        <source>two diagnoses</source>
        <translation>екі диагноз</translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation>декодталмайды</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>тым үлкен</translation>
    </message>
    <message>
        <source>bad row</source>
        <translation>қате жол</translation>
    </message>
</context>
<context>
    <name>lesion::ProblemsPanel</name>
    <message>
        <source>Problems of the data set</source>
        <translation>Деректер жинағының мәселелері</translation>
    </message>
    <message>
        <source>No problems were found. Opening looks at signatures and ends of files; “Verify all images” decodes every one.</source>
        <translation>Мәселе табылмады. Ашқанда файлдардың басы мен соңы қаралады; «Барлық суретті тексеру» әрқайсысын декодтайды.</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Мәселенің түрі</translation>
    </message>
    <message>
        <source>Shows only problems of this kind.</source>
        <translation>Тек осы түрдегі мәселелерді көрсетеді.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all that are shown, for a spreadsheet (Ctrl+C).</source>
        <translation>Электрондық кесте үшін таңдалған немесе көрсетілген барлық жолды көшіреді (Ctrl+C).</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV ретінде сақтау…</translation>
    </message>
    <message>
        <source>Saves the rows that are shown as a table.</source>
        <translation>Көрсетілген жолдарды кесте ретінде сақтайды.</translation>
    </message>
    <message>
        <source>Verify all images</source>
        <translation>Барлық суретті тексеру</translation>
    </message>
    <message>
        <source>Decodes every image, so that none that cannot be read is left for the training to find.</source>
        <translation>Оқылмайтыны оқыту кезінде ғана шықпауы үшін әр суретті декодтайды.</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>Тексеру барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Барлық түрі (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 images/s, %3 left</source>
        <translation>%1, %2 сурет/с, қалғаны %3</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>Мәселелерді сақтау</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Кесте (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 файлына жазу мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>lesion::Rail</name>
    <message>
        <source>A job is running here</source>
        <translation>Мұнда жұмыс жүріп жатыр</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>lesion::RateFinderDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Оқыту жылдамдығын табу</translation>
    </message>
    <message>
        <source>A copy of the network is trained on batch after batch with a growing learning rate. A good rate is one where the loss falls steeply, well before it rises again.</source>
        <translation>Желінің көшірмесі өсе беретін жылдамдықпен топтамалап оқытылады. Жақсы жылдамдық — шығын қайта өскеннен әлдеқайда бұрын тік түсетін жерде.</translation>
    </message>
    <message>
        <source>The curve appears here when the search is over.</source>
        <translation>Іздеу аяқталғанда қисық осында шығады.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Іздеу барысы</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Becomes the learning rate of the settings; undo takes it back</source>
        <translation>Баптаулардың оқыту жылдамдығы болады; болдырмау қайтарады</translation>
    </message>
    <message>
        <source>Loss by learning rate</source>
        <translation>Оқыту жылдамдығы бойынша шығын</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>оқыту жылдамдығы</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>шығын</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>қадам %1 / %2</translation>
    </message>
    <message>
        <source>preparing images: %1</source>
        <translation>суреттер дайындалуда: %1</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>дайындалуда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The loss fell at no rate. Look at the data, the weights and the other settings.</source>
        <translation>Шығын ешбір жылдамдықта азаймады. Деректерді, салмақтарды және басқа баптауларды қараңыз.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 алу</translation>
    </message>
    <message>
        <source>rate %1, loss %2</source>
        <translation>жылдамдық %1, шығын %2</translation>
    </message>
    <message>
        <source>steepest near %1</source>
        <translation>ең тік жері %1 шамасында</translation>
    </message>
</context>
<context>
    <name>lesion::ReliabilityPanel</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Сенімділік диаграммасы</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>дұрыс үлесі</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>жауаптар</translation>
    </message>
    <message>
        <source>probability of the answer</source>
        <translation>жауаптың ықтималдығы</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Брайер</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>шығын</translation>
    </message>
    <message>
        <source>as the model answers, temperature %1</source>
        <translation>модель жауап беретіндей, температура %1</translation>
    </message>
    <message>
        <source>as the model answers (no temperature is stored)</source>
        <translation>модель жауап беретіндей (температура сақталмаған)</translation>
    </message>
    <message>
        <source>before, at temperature 1</source>
        <translation>бұрын, температура 1 болғанда</translation>
    </message>
    <message>
        <source>no answers from %1 to %2</source>
        <translation>%1–%2 аралығында жауап жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions from %1 to %2: said %3, right %4</source>
        <translation>
            <numerusform>%1–%2 аралығында %Ln түзіліс: айтылғаны %3, дұрысы %4</numerusform>
            <numerusform>%1–%2 аралығында %Ln түзіліс: айтылғаны %3, дұрысы %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images from %1 to %2: said %3, right %4</source>
        <translation>
            <numerusform>%1–%2 аралығында %Ln сурет: айтылғаны %3, дұрысы %4</numerusform>
            <numerusform>%1–%2 аралығында %Ln сурет: айтылғаны %3, дұрысы %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunModel</name>
    <message>
        <source>training</source>
        <translation>оқытылуда</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>аяқталмаған</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>аяқталған</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>ерте аяқталған</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>сіз тоқтатқан</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>түзіліс бойынша</translation>
    </message>
    <message>
        <source>by image (leaks)</source>
        <translation>сурет бойынша (ағып кету)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Іске қосу</translation>
    </message>
    <message>
        <source>The run&apos;s folder. Tick it to lay its curves over the others.</source>
        <translation>Іске қосудың қалтасы. Белгі қойылса, қисықтары басқаларының үстіне салынады.</translation>
    </message>
    <message>
        <source>Test bal.</source>
        <translation>Тест тең.</translation>
    </message>
    <message>
        <source>Balanced accuracy on the test part: the mean of the recalls of all classes.</source>
        <translation>Тест бөлігіндегі теңгерілген дәлдік: барлық класс толықтығының орташасы.</translation>
    </message>
    <message>
        <source>Test acc.</source>
        <translation>Тест дұр.</translation>
    </message>
    <message>
        <source>Accuracy on the test part. Compare it with the majority baseline beside it.</source>
        <translation>Тест бөлігіндегі дұрыс жауап үлесі. Жанындағы базалық деңгеймен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Базалық</translation>
    </message>
    <message>
        <source>What always answering the most frequent class would reach.</source>
        <translation>Үнемі ең жиі классты жауап бергенде жететін мән.</translation>
    </message>
    <message>
        <source>Val. bal.</source>
        <translation>Текс. тең.</translation>
    </message>
    <message>
        <source>Balanced accuracy on the validation part at the best epoch.</source>
        <translation>Ең жақсы эпохадағы тексеру бөлігінің теңгерілген дәлдігі.</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Ең жақсы эпоха</translation>
    </message>
    <message>
        <source>The epoch with the lowest validation loss; its weights are kept.</source>
        <translation>Тексеру шығыны ең аз эпоха; оның салмақтары сақталады.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохалар</translation>
    </message>
    <message>
        <source>Epochs finished, of how many asked for.</source>
        <translation>Сұралғаннан қанша эпоха аяқталды.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>How the run ended. An unfinished or stopped run can be resumed.</source>
        <translation>Іске қосу қалай аяқталды. Аяқталмағанын немесе тоқтатылғанын жалғастыруға болады.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Дайын баптау</translation>
    </message>
    <message>
        <source>The preset that the settings started from.</source>
        <translation>Баптаулар басталған дайын баптау.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Желі</translation>
    </message>
    <message>
        <source>The architecture that was trained.</source>
        <translation>Оқытылған архитектура.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <source>Whether photographs of one lesion were kept together.</source>
        <translation>Бір түзілістің фотосуреттері бірге қалды ма.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Іріктеу</translation>
    </message>
    <message>
        <source>How the imbalance of the classes was met.</source>
        <translation>Класстар теңгерімсіздігі қалай ескерілді.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Аугментация</translation>
    </message>
    <message>
        <source>How training images were varied.</source>
        <translation>Оқыту суреттері қалай өзгертілді.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Құрылғы</translation>
    </message>
    <message>
        <source>Where it was trained.</source>
        <translation>Қайда оқытылды.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>When the training began.</source>
        <translation>Оқыту қашан басталды.</translation>
    </message>
    <message numerus="yes">
        <source>Memory was short: batches of %Ln images were computed in parts of at most %1.</source>
        <translation>
            <numerusform>Жад жетпеді: %Ln суреттік топтамалар ең көбі %1 суреттен бөліп есептелді.</numerusform>
            <numerusform>Жад жетпеді: %Ln суреттік топтамалар ең көбі %1 суреттен бөліп есептелді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunsTable</name>
    <message>
        <source>Every training of this project becomes a row here.</source>
        <translation>Осы жобаның әр оқытуы мұнда бір жол болады.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Іске қосулар</translation>
    </message>
    <message>
        <source>Space ticks a run, Enter evaluates it, the context menu has the rest.</source>
        <translation>Бос орын белгі қояды, Enter бағалайды, қалғаны контекст мәзірінде.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Баптауларын алу</translation>
    </message>
    <message>
        <source>Settings of a run</source>
        <translation>Іске қосу баптаулары</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Қалтасын көрсету</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>Іске қосуды жою</translation>
    </message>
    <message>
        <source>Move the run %1 with its model and figures to the wastebasket?</source>
        <translation>%1 іске қосуы моделімен және көрсеткіштерімен себетке жылжытылсын ба?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>lesion::SampleBrowser</name>
    <message>
        <source>No image passes the filters.</source>
        <translation>Сүзгілерден ешбір сурет өтпейді.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>&amp;Large view</source>
        <translation>&amp;Үлкейту</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>&amp;Диагноздау</translation>
    </message>
    <message>
        <source>&amp;Copy file path</source>
        <translation>Файл жолын &amp;көшіру</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>Файл менеджерінде көр&amp;сету</translation>
    </message>
    <message>
        <source>&amp;Nine at random</source>
        <translation>Кездейсоқ то&amp;ғыз</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Бәрін &amp;таңдау</translation>
    </message>
</context>
<context>
    <name>lesion::SamplingChart</name>
    <message>
        <source>Training images before and after sampling</source>
        <translation>Іріктеуге дейінгі және кейінгі оқыту суреттері</translation>
    </message>
    <message>
        <source>images</source>
        <translation>суреттер</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images, each weighing %2 in the loss</source>
        <translation>
            <numerusform>%1: %Ln сурет, әрқайсысының шығындағы салмағы %2</numerusform>
            <numerusform>%1: %Ln сурет, әрқайсысының шығындағы салмағы %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, each seen %4 times an epoch</source>
        <translation>%1: бұрын %2, кейін %3, әрқайсысы эпохада %4 рет көрінеді</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>салмақ %1</translation>
    </message>
    <message>
        <source>Training images of each class: every image is seen once an epoch.</source>
        <translation>Әр класстың оқыту суреттері: әр сурет эпохада бір рет көрінеді.</translation>
    </message>
    <message>
        <source>Training images of each class: every image is seen once an epoch; rare classes weigh more in the loss.</source>
        <translation>Әр класстың оқыту суреттері: әр сурет эпохада бір рет көрінеді; сирек класстардың шығындағы салмағы көбірек.</translation>
    </message>
    <message>
        <source>Training images before (hatched) and after (solid) sampling; × is how often an image of the class is seen in an epoch.</source>
        <translation>Іріктеуге дейінгі (штрихталған) және кейінгі (тұтас) оқыту суреттері; × — класс суреті эпохада неше рет көрінеді.</translation>
    </message>
</context>
<context>
    <name>lesion::SettingsGroup</name>
    <message>
        <source>Folds these settings away or shows them</source>
        <translation>Осы баптауларды жинайды немесе көрсетеді</translation>
    </message>
</context>
<context>
    <name>lesion::SeveralDialog</name>
    <message>
        <source>Leak demonstrator</source>
        <translation>Ағып кету көрсетілімі</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Айқас тексеру</translation>
    </message>
    <message>
        <source>Measures what it is worth to have trained on other photographs of the lesions that are tested. With every seed the same network is trained twice on as many images of the same classes: once with the other photographs of the tested lesions among them, once with photographs of other lesions in their place.</source>
        <translation>Тексерілетін түзілістердің басқа фотосуреттерімен оқытудың не беретінін өлшейді. Әр бастапқы санмен бір желі бірдей класстардың бірдей сандағы суреттерінде екі рет оқытылады: бірінде араларында тексерілетін түзілістердің басқа фотосуреттері бар, екіншісінде олардың орнында басқа түзілістердің фотосуреттері.</translation>
    </message>
    <message>
        <source>Every image is tested once, by a network that has not trained on its lesion: the images are dealt into folds, and each fold is once the test part while the others train. The result is a mean with its deviation, and one answer for every image.</source>
        <translation>Әр сурет оның түзілісімен оқытылмаған желімен бір рет тексеріледі: суреттер қатпарларға үлестіріледі, әр қатпар бір рет тест бөлігі болады, қалғандары оқытады. Нәтиже — орташа мен ауытқу және әр суретке бір жауап.</translation>
    </message>
    <message>
        <source>Fewer than three say little: trainings differ by chance alone.</source>
        <translation>Үштен азы аз айтады: оқытулар кездейсоқтан да әртүрлі болады.</translation>
    </message>
    <message>
        <source>Five or ten are usual.</source>
        <translation>Әдетте бес немесе он.</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>&amp;Бастапқы сандар</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>&amp;Қатпарлар</translation>
    </message>
    <message>
        <source>Start demonstration</source>
        <translation>Көрсетілімді бастау</translation>
    </message>
    <message>
        <source>Start cross-validation</source>
        <translation>Айқас тексеруді бастау</translation>
    </message>
    <message>
        <source>Open a data set first.</source>
        <translation>Алдымен деректер жинағын ашыңыз.</translation>
    </message>
    <message>
        <source>Folds are made of whole lesions.</source>
        <translation>Қатпарлар тұтас түзілістерден құралады.</translation>
    </message>
    <message>
        <source>Folds are made of single images, because the split is by image: photographs of a lesion then stand in several of them.</source>
        <translation>Бөлу сурет бойынша болғандықтан, қатпарлар жеке суреттерден құралады: түзілістің фотосуреттері бірнешеуінде болады.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, %1 or so to a fold; each network trains on about %2 and stops by %3.</source>
        <translation>
            <numerusform>%Ln сурет, қатпарда шамамен %1; әр желі шамамен %2 суретте оқытылып, қашан тоқтайтынын %3 сурет бойынша шешеді.</numerusform>
            <numerusform>%Ln сурет, қатпарда шамамен %1; әр желі шамамен %2 суретте оқытылып, қашан тоқтайтынын %3 сурет бойынша шешеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested: %1 photographs, one of each of as many lesions. Both train on %2 images: %3 in common, and %4 that are other photographs of the tested lesions or, in their place, of other lesions. Validation: %5 images.</source>
        <translation>Тексеріледі: %1 фотосурет, сонша түзілістің әрқайсысынан біреу. Екеуі де %2 суретте оқытылады: %3 ортақ, %4 — тексерілетін түзілістердің немесе олардың орнына басқа түзілістердің басқа фотосуреттері. Тексеру бөлігі: %5 сурет.</translation>
    </message>
    <message>
        <source>The backbone is frozen, and a frozen backbone hardly shows the leak: it cannot learn what a lesion looks like.</source>
        <translation>Желі негізі қатырылған, ал қатырылған негіз ағып кетуді көрсетпейді дерлік: ол түзілістің түрін жаттай алмайды.</translation>
    </message>
    <message>
        <source>How long that takes shows after the first epochs.</source>
        <translation>Қанша уақыт алатыны алғашқы эпохалардан кейін көрінеді.</translation>
    </message>
    <message>
        <source>About %1 if none stops early, going by the run %2.</source>
        <translation>Ешқайсысы ерте тоқтамаса, шамамен %1; %2 іске қосуына қарағанда.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings with the settings of this page (%1; epochs: %2).</source>
        <translation>
            <numerusform>Осы беттің баптауларымен %Ln оқыту (%1; эпохалар: %2).</numerusform>
            <numerusform>Осы беттің баптауларымен %Ln оқыту (%1; эпохалар: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to the project&apos;s runs, into a folder …_%1. Stop keeps what is finished; it can be gone on with from its result.</source>
        <translation>Жобаның іске қосуларына, …_%1 қалтасына жазылады. Тоқтату дайынын сақтайды; нәтижесінен жалғастыруға болады.</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>Оқыту жүріп жатыр.</translation>
    </message>
    <message>
        <source>Effect of a setting</source>
        <translation>Баптаудың әсері</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>Өлшеуді бастау</translation>
    </message>
    <message>
        <source>Measures what a change of one setting is worth. With every seed the same network is trained twice on the same split: with the settings as they are, and with the change. Both are judged on the validation part, with the interval that chance allows.</source>
        <translation>Бір баптауды өзгертудің не беретінін өлшейді. Әр бастапқы санмен бір желі бір бөлуде екі рет оқытылады: баптаулар сол күйінде және өзгеріспен. Екеуі де тексеру бөлігінде, кездейсоқтықты ескеретін аралықпен бағаланады.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ө&amp;згеріс</translation>
    </message>
    <message>
        <source>Say what the setting is to be.</source>
        <translation>Баптаудың қандай болатынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Trained on %1 images, judged on %2 of the validation part; the test part (%3) is not looked at.</source>
        <translation>%1 суретте оқытылады, тексеру бөлігінің %2 суретінде бағаланады; тест бөлігі (%3) қаралмайды.</translation>
    </message>
</context>
<context>
    <name>lesion::SimilarPanel</name>
    <message>
        <source>Build the references</source>
        <translation>Эталондарды құру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Passes the training and the validation part through the network once, about as long as testing both, and stores what is needed in the run&apos;s folder.</source>
        <translation>Оқыту және тексеру бөліктерін желіден бір рет өткізеді, екеуін тексергендей уақыт алады, керегін іске қосудың қалтасына сақтайды.</translation>
    </message>
    <message>
        <source>Building the references</source>
        <translation>Эталондар құрылуда</translation>
    </message>
    <message>
        <source>The nearest cases of the training part, by what the network sees in them:</source>
        <translation>Желі көретіні бойынша оқыту бөлігінің ең жақын жағдайлары:</translation>
    </message>
    <message>
        <source>Shown as soon as there is an answer.</source>
        <translation>Жауап болған бойда көрсетіледі.</translation>
    </message>
    <message>
        <source>▲ The first is this very photograph, or a copy: the model has learnt its answer.</source>
        <translation>▲ Біріншісі — осы фотосуреттің өзі немесе көшірмесі: модель оның жауабын жаттаған.</translation>
    </message>
    <message>
        <source>Building the references: %1 of %2 images</source>
        <translation>Эталондар құрылуда: %1 / %2 сурет</translation>
    </message>
    <message>
        <source>Building the references…</source>
        <translation>Эталондар құрылуда…</translation>
    </message>
</context>
<context>
    <name>lesion::SplitBar</name>
    <message>
        <source>Parts of the data</source>
        <translation>Деректердің бөліктері</translation>
    </message>
    <message>
        <source>train</source>
        <translation>оқыту</translation>
    </message>
    <message>
        <source>val</source>
        <translation>текс.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тест</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2
%Ln lesions</source>
        <translation>
            <numerusform>%1: %2
%Ln түзіліс</numerusform>
            <numerusform>%1: %2
%Ln түзіліс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions</source>
        <translation>
            <numerusform>%1: %2 түзілістің %Ln суреті</numerusform>
            <numerusform>%1: %2 түзілістің %Ln суреті</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::StandingBox</name>
    <message>
        <source>Among the published results of ISIC 2018 task 3</source>
        <translation>ISIC 2018 3-тапсырмасының жарияланған нәтижелері арасында</translation>
    </message>
    <message>
        <source>Published or own</source>
        <translation>Жарияланған немесе өзіміздікі</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Теңгерілген дәлдік</translation>
    </message>
    <message>
        <source>On the challenge&apos;s 1,512 test images, as its winner told them (dermengine.com, 25 March 2019); the winner trained on further data too.</source>
        <translation>Жарыстың 1 512 тест суретінде, жеңімпазы айтқандай (dermengine.com, 2019 ж. 25 наурыз); жеңімпаз қосымша деректерде де оқытқан.</translation>
    </message>
    <message>
        <source>Save submission…</source>
        <translation>Жіберуге сақтау…</translation>
    </message>
    <message>
        <source>The answers as the challenge takes them: a row for each image, a column for each class.</source>
        <translation>Жауаптар жарыс қабылдайтын түрде: әр суретке жол, әр классқа баған.</translation>
    </message>
    <message>
        <source>these figures</source>
        <translation>осы көрсеткіштер</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Жіберу</translation>
    </message>
</context>
<context>
    <name>lesion::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Stop; what is best so far is kept</source>
        <translation>Тоқтату; осыған дейінгі ең жақсысы сақталады</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
</context>
<context>
    <name>lesion::SteppedImage</name>
    <message>
        <source>Previous image (Left)</source>
        <translation>Алдыңғы сурет (Солға)</translation>
    </message>
    <message>
        <source>Next image (Right)</source>
        <translation>Келесі сурет (Оңға)</translation>
    </message>
    <message>
        <source>Closes the large view (Escape).</source>
        <translation>Үлкен көріністі жабады (Esc).</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>Сурет оқылуда …</translation>
    </message>
</context>
<context>
    <name>lesion::SubgroupsPanel</name>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>теңгерілген дәлдік</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>дұрыс жауап үлесі</translation>
    </message>
    <message>
        <source>The data set of these images is not open, so nothing is known of the groups.</source>
        <translation>Бұл суреттердің деректер жинағы ашық емес, сондықтан топтар туралы ештеңе белгісіз.</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Кіші топтар</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Қасиет</translation>
    </message>
    <message>
        <source>The data set says nothing of sex, age, site, source or proof.</source>
        <translation>Деректер жинағында жынысы, жасы, орналасуы, көзі немесе расталуы туралы ештеңе айтылмаған.</translation>
    </message>
    <message>
        <source>all attributes</source>
        <translation>барлық қасиет</translation>
    </message>
    <message>
        <source>%1 (small)</source>
        <translation>%1 (шағын)</translation>
    </message>
    <message>
        <source>%1 · n %2</source>
        <translation>%1 · n %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions, %3 classes</source>
        <translation>
            <numerusform>%1: %2 түзілістің %Ln суреті, %3 класс</numerusform>
            <numerusform>%1: %2 түзілістің %Ln суреті, %3 класс</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to be ranked</source>
        <translation>реттік орынға тым аз</translation>
    </message>
    <message>
        <source>accuracy; dashed: all images</source>
        <translation>дұрыс жауап үлесі; үзік сызық: барлық сурет</translation>
    </message>
    <message>
        <source>balanced accuracy; dashed: all images</source>
        <translation>теңгерілген дәлдік; үзік сызық: барлық сурет</translation>
    </message>
    <message>
        <source>accuracy of lesions; dashed: all lesions</source>
        <translation>түзілістердің дұрыс жауап үлесі; үзік сызық: барлық түзіліс</translation>
    </message>
    <message>
        <source>balanced accuracy of lesions; dashed: all lesions</source>
        <translation>түзілістердің теңгерілген дәлдігі; үзік сызық: барлық түзіліс</translation>
    </message>
    <message>
        <source>Over the classes that occur in a group: groups with other classes are not compared like with like.</source>
        <translation>Топта кездесетін класстар бойынша: класстары басқа топтар тікелей салыстырылмайды.</translation>
    </message>
    <message>
        <source>Hollow: fewer than 30 images or 20 lesions, not ranked.</source>
        <translation>Қуыс: 30 суреттен немесе 20 түзілістен аз, реттік орын берілмеген.</translation>
    </message>
    <message>
        <source>A group&apos;s photographs of a lesion are combined into one answer.</source>
        <translation>Топ ішіндегі бір түзілістің фотосуреттері бір жауапқа біріктіріледі.</translation>
    </message>
</context>
<context>
    <name>lesion::SuspectsPanel</name>
    <message>
        <source>Suspects</source>
        <translation>Күдіктілер</translation>
    </message>
    <message>
        <source>doubted labels</source>
        <translation>күмәнді белгілер</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>дерлік көшірмелер</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>алып тасталғандар</translation>
    </message>
    <message>
        <source>Cross-validation…</source>
        <translation>Айқас тексеру…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Show in the data set</source>
        <translation>Деректер жинағында көрсету</translation>
    </message>
    <message>
        <source>The folder of another cross-validation (the menu Run and lesionlab-cli make them). Its networks have not seen the lesions that they answer for, so their doubts are worth something.</source>
        <translation>Басқа айқас тексерудің қалтасы («Іске қосу» мәзірі мен lesionlab-cli жасайды). Оның желілері жауап беретін түзілістерін көрмеген, сондықтан олардың күмәніне назар аударған жөн.</translation>
    </message>
    <message>
        <source>Leaves the selected images out of the next split, with a reason that every split file keeps. Can be undone.</source>
        <translation>Таңдалған суреттерді келесі бөлуден алып тастайды, себебі әр бөлу файлында сақталады. Болдырмауға болады.</translation>
    </message>
    <message>
        <source>The selected images take part again.</source>
        <translation>Таңдалған суреттер қайта қатысады.</translation>
    </message>
    <message>
        <source>Doubted labels come from a cross-validation: networks that have not seen a lesion and are sure of another class. This project has none yet: Cross-validate… in the menu Run makes one.</source>
        <translation>Күмәнді белгілер айқас тексеруден шығады: түзілісті көрмеген және басқа классқа сенімді желілерден. Бұл жобада ол әлі жоқ: «Іске қосу» мәзіріндегі «Айқас тексеру…» жасайды.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs of %1 whose label the cross-validation %2 doubts (%3 folds, balanced accuracy %4 ± %5), the strongest doubt first: label → answer. A wrong label, or a hard case.</source>
        <translation>
            <numerusform>%1 фотосуреттің %2 айқас тексеруі белгісіне күмәнданған %Ln суреті (%3 қатпар, теңгерілген дәлдік %4 ± %5), алдымен ең күшті күмән: белгі → жауап. Қате белгі немесе қиын жағдай.</numerusform>
            <numerusform>%1 фотосуреттің %2 айқас тексеруі белгісіне күмәнданған %Ln суреті (%3 қатпар, теңгерілген дәлдік %4 ± %5), алдымен ең күшті күмән: белгі → жауап. Қате белгі немесе қиын жағдай.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look deeper (under Honesty) also looks for near-duplicates.</source>
        <translation>«Тереңірек тексеру» («Адалдық» ішінде) дерлік көшірмелерді де іздейді.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of photographs of different lesions that look the same, also turned or mirrored, the nearest first.</source>
        <translation>
            <numerusform>Әртүрлі түзілістердің бірдей көрінетін %Ln фотосурет жұбы, бұрылған не шағылысқандары да, алдымен ең жақындары.</numerusform>
            <numerusform>Әртүрлі түзілістердің бірдей көрінетін %Ln фотосурет жұбы, бұрылған не шағылысқандары да, алдымен ең жақындары.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is excluded.</source>
        <translation>Ештеңе алып тасталмаған.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are left out of the next split. Runs that are there keep the split that they were trained with.</source>
        <translation>
            <numerusform>%Ln сурет келесі бөлуге кірмейді. Бар іске қосулар оқытылған бөлуін сақтайды.</numerusform>
            <numerusform>%Ln сурет келесі бөлуге кірмейді. Бар іске қосулар оқытылған бөлуін сақтайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of a cross-validation</source>
        <translation>Айқас тексерудің қалтасы</translation>
    </message>
    <message>
        <source>Exclude images</source>
        <translation>Суреттерді алып тастау</translation>
    </message>
    <message>
        <source>near-duplicate of another lesion&apos;s photograph</source>
        <translation>басқа түзіліс фотосуретінің дерлік көшірмесі</translation>
    </message>
    <message>
        <source>label doubted</source>
        <translation>белгісі күмәнді</translation>
    </message>
    <message>
        <source>the first of each pair</source>
        <translation>әр жұптың біріншісі</translation>
    </message>
    <message>
        <source>the second of each pair</source>
        <translation>әр жұптың екіншісі</translation>
    </message>
    <message>
        <source>both of each pair</source>
        <translation>әр жұптың екеуі де</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are selected.</source>
        <translation>
            <numerusform>%Ln жұп таңдалды.</numerusform>
            <numerusform>%Ln жұп таңдалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are selected.</source>
        <translation>
            <numerusform>%Ln сурет таңдалды.</numerusform>
            <numerusform>%Ln сурет таңдалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Алмау</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>exclude images</source>
        <translation>суреттерді алып тастау</translation>
    </message>
    <message>
        <source>take images back</source>
        <translation>суреттерді қайтару</translation>
    </message>
</context>
<context>
    <name>lesion::TourCallout</name>
    <message>
        <source>End tour</source>
        <translation>Шолуды аяқтау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>The stop before (Alt+Left)</source>
        <translation>Алдыңғы аялдама (Alt+Солға)</translation>
    </message>
    <message>
        <source>On to the next stop; does what is asked for where you have not (Alt+Right)</source>
        <translation>Келесі аялдамаға; сіз орындамаған болсаңыз, сұралғанды орындайды (Alt+Оңға)</translation>
    </message>
    <message>
        <source>Leaves the tour; Help has it again (Escape)</source>
        <translation>Шолудан шығу; ол «Анықтама» ішінде қайта бар (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <translation>Шолу, %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>Шығын</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Дұрыс жауап үлесі</translation>
    </message>
    <message>
        <source>Curves appear here as soon as a training runs or a run is chosen below.</source>
        <translation>Оқыту жүргенде немесе төменде іске қосу таңдалғанда қисықтар осында шығады.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>эпоха</translation>
    </message>
    <message>
        <source>The first points appear after the first batches.</source>
        <translation>Алғашқы нүктелер алғашқы топтамалардан кейін шығады.</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>топтамалар</translation>
    </message>
    <message>
        <source>training</source>
        <translation>оқыту</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>тексеру</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>теңгерілген</translation>
    </message>
    <message>
        <source>majority baseline %1</source>
        <translation>базалық деңгей %1</translation>
    </message>
    <message>
        <source>majority %1</source>
        <translation>базалық %1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>шығын</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>тексеру шығыны</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>дұрыс жауап үлесі</translation>
    </message>
    <message>
        <source>validation balanced accuracy</source>
        <translation>тексерудегі теңгерілген дәлдік</translation>
    </message>
    <message>
        <source>%1: loss %2, balanced %3</source>
        <translation>%1: шығын %2, теңгерілген %3</translation>
    </message>
    <message>
        <source>epoch %1, the best: kept</source>
        <translation>%1-эпоха, ең жақсысы: сақталды</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>%1-эпоха</translation>
    </message>
    <message>
        <source>loss: training %1, validation %2</source>
        <translation>шығын: оқыту %1, тексеру %2</translation>
    </message>
    <message>
        <source>accuracy: training %1, validation %2</source>
        <translation>дұрыс үлесі: оқыту %1, тексеру %2</translation>
    </message>
    <message>
        <source>balanced: %1</source>
        <translation>теңгерілген: %1</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingPage</name>
    <message>
        <source>Open a data set first.</source>
        <translation>Алдымен деректер жинағын ашыңыз.</translation>
    </message>
    <message>
        <source>There is only one class. A classifier needs at least two: open other data or change the classes.</source>
        <translation>Класс біреу ғана. Классификаторға кемінде екеуі керек: басқа деректерді ашыңыз немесе класстарды өзгертіңіз.</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Салмақтарды алу…</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>Нөлден оқыту</translation>
    </message>
    <message>
        <source>Open the data set of this run first.</source>
        <translation>Алдымен осы іске қосудың деректер жинағын ашыңыз.</translation>
    </message>
    <message>
        <source>Stopped before the first epoch ended: nothing to test yet. You may resume it.</source>
        <translation>Бірінші эпоха аяқталмай тоқтатылды: әлі тексеретін ештеңе жоқ. Жалғастыруға болады.</translation>
    </message>
    <message>
        <source>The run ended without a test part.</source>
        <translation>Іске қосу тест бөлігінсіз аяқталды.</translation>
    </message>
    <message>
        <source>Stopped early, best epoch %1.</source>
        <translation>Ерте тоқтады, ең жақсы эпоха %1.</translation>
    </message>
    <message>
        <source>Stopped, best epoch %1 kept.</source>
        <translation>Тоқтатылды, ең жақсы эпоха %1 сақталды.</translation>
    </message>
    <message>
        <source>Finished, best epoch %1.</source>
        <translation>Аяқталды, ең жақсы эпоха %1.</translation>
    </message>
    <message>
        <source>Test part: balanced accuracy %1 (majority baseline %2), accuracy %3 (majority %4).</source>
        <translation>Тест бөлігі: теңгерілген дәлдік %1 (базалық деңгей %2), дұрыс жауап үлесі %3 (базалық %4).</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Оқыту</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Оқыту барысы</translation>
    </message>
    <message>
        <source>Figures of the training</source>
        <translation>Оқыту көрсеткіштері</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Holds the training between two batches; the program stays ready.</source>
        <translation>Оқытуды топтамалар арасында кідіртеді; бағдарлама қолжетімді қалады.</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>Осы іске қосуды жалғастыру</translation>
    </message>
    <message>
        <source>Goes on after the last finished epoch, as if it had never stopped.</source>
        <translation>Тоқтамағандай, соңғы аяқталған эпохадан кейін жалғастырады.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Оқытуды бастау</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Ends after this batch; what is finished is kept and can be gone on with (Ctrl+.)</source>
        <translation>Осы топтамадан кейін аяқталады; дайыны сақталады, жалғастыруға болады (Ctrl+.)</translation>
    </message>
    <message>
        <source>Ends after this batch; the best epoch is kept and tested (Ctrl+.)</source>
        <translation>Осы топтамадан кейін аяқталады; ең жақсы эпоха сақталып, тексеріледі (Ctrl+.)</translation>
    </message>
    <message>
        <source>Trains with the settings on the right (Ctrl+R)</source>
        <translation>Оң жақтағы баптаулармен оқытады (Ctrl+R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Preparing images</source>
        <translation>Суреттер дайындалуда</translation>
    </message>
    <message>
        <source>Computing features</source>
        <translation>Сипаттар есептелуде</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Тексерілуде</translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation>Ең жақсы эпоха тест бөлігінде тексерілуде</translation>
    </message>
    <message>
        <source>Reading reference images</source>
        <translation>Эталон суреттер оқылуда</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Дайындалуда…</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>эпоха %1 / %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 сурет/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>қалғаны %1</translation>
    </message>
    <message>
        <source>patience left %1</source>
        <translation>қалған шыдам %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>кідіртілді</translation>
    </message>
    <message>
        <source>stopping after this batch</source>
        <translation>осы топтамадан кейін тоқтайды</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Құрылғы: %1</translation>
    </message>
    <message>
        <source>Curves appear here as soon as a training runs or a run is chosen below.</source>
        <translation>Оқыту жүргенде немесе төменде іске қосу таңдалғанда қисықтар осында шығады.</translation>
    </message>
    <message>
        <source>This run ended before its first epoch.</source>
        <translation>Бұл іске қосу бірінші эпохасына дейін аяқталды.</translation>
    </message>
    <message>
        <source>best epoch %1 of %2</source>
        <translation>ең жақсы эпоха %1 / %2</translation>
    </message>
    <message>
        <source>batches in parts of %1 for want of memory</source>
        <translation>жад жетпегендіктен топтамалар %1 суреттен бөлінген</translation>
    </message>
    <message>
        <source>Training needs images.</source>
        <translation>Оқытуға суреттер керек.</translation>
    </message>
    <message>
        <source>Open a data set…</source>
        <translation>Деректер жинағын ашу…</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>Синтетикалық түзілістерді көру</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln класс</numerusform>
            <numerusform>%Ln класс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images to train on, %1 to validate, %2 to test</source>
        <translation>
            <numerusform>%Ln сурет оқытуға, %1 тексеруге, %2 тестке</numerusform>
            <numerusform>%Ln сурет оқытуға, %1 тексеруге, %2 тестке</numerusform>
        </translation>
    </message>
    <message>
        <source>Several trainings</source>
        <translation>Бірнеше оқыту</translation>
    </message>
    <message>
        <source>&amp;Cross-validate…</source>
        <translation>&amp;Айқас тексеру…</translation>
    </message>
    <message>
        <source>Every image tested once by a network that has not seen its lesion</source>
        <translation>Әр сурет оның түзілісін көрмеген желімен бір рет тексеріледі</translation>
    </message>
    <message>
        <source>&amp;Leak demonstrator…</source>
        <translation>А&amp;ғып кету көрсетілімі…</translation>
    </message>
    <message>
        <source>What it is worth to have trained on other photographs of the tested lesions</source>
        <translation>Тексерілетін түзілістердің басқа фотосуреттерімен оқыту не береді</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>қатпар %1 / %2</translation>
    </message>
    <message>
        <source>with the leak, training %1 of %2</source>
        <translation>ағып кетумен, оқыту %1 / %2</translation>
    </message>
    <message>
        <source>without the leak, training %1 of %2</source>
        <translation>ағып кетусіз, оқыту %1 / %2</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>Оқыту жүріп жатыр.</translation>
    </message>
    <message>
        <source>Open the data set of this job first.</source>
        <translation>Алдымен осы жұмыстың деректер жинағын ашыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 folds are finished.</source>
        <translation>
            <numerusform>Тоқтатылды: %1 қатпардан %Ln дайын.</numerusform>
            <numerusform>Тоқтатылды: %1 қатпардан %Ln дайын.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Нәтижені көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds: balanced accuracy %1, accuracy %2 (mean ± deviation over folds; majority baseline %3).</source>
        <translation>
            <numerusform>%Ln қатпар: теңгерілген дәлдік %1, дұрыс жауап үлесі %2 (қатпарлар бойынша орташа ± ауытқу; базалық деңгей %3).</numerusform>
            <numerusform>%Ln қатпар: теңгерілген дәлдік %1, дұрыс жауап үлесі %2 (қатпарлар бойынша орташа ± ауытқу; базалық деңгей %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 trainings are finished.</source>
        <translation>
            <numerusform>Тоқтатылды: %1 оқытудан %Ln аяқталды.</numerusform>
            <numerusform>Тоқтатылды: %1 оқытудан %Ln аяқталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-validation, leak demonstrator, effect of a setting: jobs of several trainings with these settings</source>
        <translation>Айқас тексеру, ағып кету көрсетілімі, баптаудың әсері: осы баптаулармен бірнеше оқытудан тұратын жұмыстар</translation>
    </message>
    <message>
        <source>&amp;Effect of a setting…</source>
        <translation>Баптаудың әсе&amp;рі…</translation>
    </message>
    <message>
        <source>What a change of one setting is worth on the validation part, with its interval</source>
        <translation>Баптауды өзгерту тексеру бөлігінде не береді, аралығымен</translation>
    </message>
    <message>
        <source>without the change, training %1 of %2</source>
        <translation>өзгеріссіз, оқыту %1 / %2</translation>
    </message>
    <message>
        <source>with the change, training %1 of %2</source>
        <translation>өзгеріспен, оқыту %1 / %2</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingSettings</name>
    <message>
        <source>The reference&apos;s own network from scratch, every class resampled to 1,000 images.</source>
        <translation>Үлгінің өз желісі нөлден, әр класс 1 000 суретке келтірілген.</translation>
    </message>
    <message>
        <source>The same network with the reference&apos;s augmentation and no resampling.</source>
        <translation>Сол желі үлгінің аугментациясымен, іріктеусіз.</translation>
    </message>
    <message>
        <source>The reference&apos;s best: MobileNetV2 with frozen ImageNet weights and a new head.</source>
        <translation>Үлгінің ең жақсысы: ImageNet салмақтары қатырылған, бас қабаты жаңа MobileNetV2.</translation>
    </message>
    <message>
        <source>MobileNetV2 fine-tuned from ImageNet weights: the best result for the time.</source>
        <translation>ImageNet салмақтарынан қосымша бапталған MobileNetV2: осы уақыттағы ең жақсы нәтиже.</translation>
    </message>
    <message>
        <source>A part of the data and few epochs: a whole lesson in under 90 seconds.</source>
        <translation>Деректердің бір бөлігі және аз эпоха: 90 секундтан аз уақыттағы тұтас сабақ.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Табу…</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Оқыту жылдамдығын табу</translation>
    </message>
    <message>
        <source>Tries growing rates on a few batches and shows where the loss falls fastest.</source>
        <translation>Бірнеше топтамада өсе беретін жылдамдықтарды көріп, шығын қай жерде ең тез түсетінін көрсетеді.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Оқыту жылдамдығы</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Дайын баптау</translation>
    </message>
    <message>
        <source>Some settings differ from the preset.</source>
        <translation>Кейбір баптаулар дайын баптаудан өзгеше.</translation>
    </message>
    <message>
        <source>A whole recipe at once. Single settings can be changed afterwards.</source>
        <translation>Бірден тұтас рецепт. Жеке баптауларды кейін өзгертуге болады.</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>%1 дайын баптауы</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматты</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Құрылғы</translation>
    </message>
    <message>
        <source>Where to compute. Automatic takes a graphics card where one can be used.</source>
        <translation>Қайда есептеу керек. «Автоматты» жарамды бейнекарта болса, соны алады.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Сан пішімі</translation>
    </message>
    <message>
        <source>Number format of the arithmetic. bfloat16 is faster where the processor has it.</source>
        <translation>Есептеудің сан пішімі. Процессорда болса, bfloat16 жылдамырақ.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Бастапқы сан</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed and settings give the same run on the CPU.</source>
        <translation>Кездейсоқтық неден басталады: бір бастапқы сан мен баптаулар процессорда бір іске қосуды береді.</translation>
    </message>
    <message>
        <source>%1: not usable</source>
        <translation>%1: жарамсыз</translation>
    </message>
    <message>
        <source>GPU…</source>
        <translation>GPU…</translation>
    </message>
    <message>
        <source>Use a graphics card</source>
        <translation>Бейнекартаны пайдалану</translation>
    </message>
    <message>
        <source>How a graphics card comes to compute, where the list says that none can be used.</source>
        <translation>Тізімде жарамсыз делінсе, бейнекартаны есептеуге қалай қосуға болады.</translation>
    </message>
</context>
<context>
    <name>lesion::TrustPanel</name>
    <message>
        <source>Of 100 lesions of a class, the sets of about %1 hold that class; measured on %2 lesions of the validation part.</source>
        <translation>Класстың 100 түзілісінің шамамен %1 жиынында сол класс бар; тексеру бөлігінің %2 түзілісінде өлшенген.</translation>
    </message>
    <message>
        <source>For %1, too few by themselves, it holds of them together.</source>
        <translation>Жеке алғанда тым аз %1 үшін бұл бәріне бірге дұрыс.</translation>
    </message>
    <message>
        <source>Level of the prediction set</source>
        <translation>Болжам жиынының деңгейі</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Spread over eight &amp;turns</source>
        <translation>Сегіз &amp;қалып бойынша шашырау</translation>
    </message>
    <message>
        <source>Whiskers on the bars: turning or mirroring a photograph changes nothing about the lesion: how far the bars move then is how little their last digits mean. Eight times the arithmetic.</source>
        <translation>Бағандардағы сызықтар: фотосуретті бұру немесе шағылыстыру түзілісті өзгертпейді; сонда бағандар қаншаға жылжыса, олардың соңғы цифрларының мәні сонша аз. Есептеу сегіз есе көп.</translation>
    </message>
    <message>
        <source>Prediction &amp;set at</source>
        <translation>&amp;Болжам жиыны, деңгейі</translation>
    </message>
    <message>
        <source>Sets and input check need the run&apos;s references: see Similar.</source>
        <translation>Жиындар мен суретті тексеруге іске қосудың эталондары керек: «Ұқсас» бөлімін қараңыз.</translation>
    </message>
    <message>
        <source>Input check: nothing speaks against the photograph. It refuses %1 % of photographs that are as they should be.</source>
        <translation>Суретті тексеру: фотосуретке қарсы ештеңе жоқ. Ол дұрыс фотосуреттердің %1 % қабылдамайды.</translation>
    </message>
    <message>
        <source>Input check: refused, for what stands above the bars.</source>
        <translation>Суретті тексеру: бағандардың үстінде айтылған себеппен қабылданбады.</translation>
    </message>
</context>
<context>
    <name>lesion::WeightsDialog</name>
    <message>
        <source>The server passes on to another one: %1</source>
        <translation>Сервер басқасына сілтейді: %1</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Соған өту</translation>
    </message>
    <message>
        <source>What had come was deleted.</source>
        <translation>Келгені жойылды.</translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>Ол алынбады.</translation>
    </message>
    <message>
        <source>Do not use it.</source>
        <translation>Оны пайдаланбаңыз.</translation>
    </message>
    <message>
        <source>%1 is not the file that its name promises: its SHA-256 should begin with %2 and is %3. %4</source>
        <translation>%1 — аты уәде еткен файл емес: оның SHA-256 мәні %2 деп басталуы керек, ал ол %3. %4</translation>
    </message>
    <message>
        <source>Take a file of weights from disk</source>
        <translation>Салмақ файлын дискіден алу</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Салмақтар (*.pth *.pt *.safetensors);;Барлық файл (*)</translation>
    </message>
    <message>
        <source>%1 is here, and it is the published file.</source>
        <translation>%1 осында, және бұл жарияланған файл.</translation>
    </message>
    <message>
        <source>%1 is none of the known files, so nothing says whether it is whole.</source>
        <translation>%1 белгілі файлдардың бірі емес, сондықтан оның бүтіндігін ештеңе айтпайды.</translation>
    </message>
    <message>
        <source>%1 is none of the known files, but its hash is the one in its name.</source>
        <translation>%1 белгілі файлдардың бірі емес, бірақ хэші атындағыдай.</translation>
    </message>
    <message>
        <source>Use it from where it is</source>
        <translation>Тұрған жерінен пайдалану</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation>оның %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Go on &amp;downloading from %1</source>
        <translation>%1 мекенжайынан жүктеуді &amp;жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Download from %1</source>
        <translation>%1 мекенжайынан &amp;жүктеу</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Қосылуда…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>қалғаны %1</translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation>Салмақтарды алу</translation>
    </message>
    <message>
        <source>Published weights, learnt on ImageNet&apos;s everyday photographs. Nothing is fetched until you press Download.</source>
        <translation>ImageNet-тің күнделікті фотосуреттерінен үйренілген жарияланған салмақтар. «Жүктеу» басылмайынша ештеңе жүктелмейді.</translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation>Осы салмақтарды &amp;алу</translation>
    </message>
    <message>
        <source>Makes them the start of the next training</source>
        <translation>Келесі оқытудың бастауы болады</translation>
    </message>
    <message>
        <source>Known files of weights</source>
        <translation>Белгілі салмақ файлдары</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Желі</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Салмақтар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Мұнда</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>&amp;Take a file from disk…</source>
        <translation>&amp;Дискіден файл алу…</translation>
    </message>
    <message>
        <source>For a computer without network: the file is checked and copied to its place</source>
        <translation>Желісіз компьютерге: файл тексеріліп, орнына көшіріледі</translation>
    </message>
    <message>
        <source>Chec&amp;k it again</source>
        <translation>Қайта &amp;тексеру</translation>
    </message>
    <message>
        <source>Reads the file that is here and shows its hash</source>
        <translation>Мұндағы файлды оқып, хэшін көрсетеді</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>What has arrived is kept; downloading again goes on from there</source>
        <translation>Келгені сақталады; қайта жүктеу сол жерден жалғастырады</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Файлдың SHA-256 мәні</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Көшіру</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Хэшті көшіру</translation>
    </message>
</context>
<context>
    <name>lesion::WeightsDownload</name>
    <message>
        <source>%1 is not a secure address (https).</source>
        <translation>%1 — қауіпсіз мекенжай емес (https).</translation>
    </message>
    <message>
        <source>Secure connections do not work here: Qt finds no TLS library (OpenSSL). Take the file from disk.</source>
        <translation>Мұнда қауіпсіз қосылымдар жұмыс істемейді: Qt TLS кітапханасын (OpenSSL) таппайды. Файлды дискіден алыңыз.</translation>
    </message>
    <message>
        <source>%1 sends something else than it says.</source>
        <translation>%1 айтқанынан басқа нәрсе жібереді.</translation>
    </message>
    <message>
        <source>The disk has room for %1 and %2 are needed. Make room and download again.</source>
        <translation>Дискіде %1 орын бар, керегі %2. Орын босатып, қайта жүктеңіз.</translation>
    </message>
    <message>
        <source>%1 passes on to an address that is not secure, which is not followed: %2</source>
        <translation>%1 қауіпсіз емес мекенжайға сілтейді, оған өтпейді: %2</translation>
    </message>
    <message>
        <source>%1 passes on again and again.</source>
        <translation>%1 қайта-қайта басқаға сілтейді.</translation>
    </message>
</context>
</TS>
