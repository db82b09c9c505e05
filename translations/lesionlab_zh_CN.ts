<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Attribute</name>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>proof of the diagnosis</source>
        <translation>确诊依据</translation>
    </message>
    <message>
        <source>skin tone (estimate)</source>
        <translation>肤色（估计）</translation>
    </message>
</context>
<context>
    <name>CaseReport</name>
    <message>
        <source>Answer of a classifier to a photograph</source>
        <translation>分类器对一张照片的回答</translation>
    </message>
    <message>
        <source>The nearest proven cases of the training part</source>
        <translation>训练集中最近的确诊病例</translation>
    </message>
    <message>
        <source>For research and teaching. Not a medical device.</source>
        <translation>仅供研究和教学使用。不是医疗器械。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>▲ The first is this very photograph, or a copy: the model has learnt its answer.</source>
        <translation>▲ 第一个就是这张照片或其副本：模型学过它的答案。</translation>
    </message>
</context>
<context>
    <name>ChangeDiagnosis</name>
    <message>
        <source>level of the prediction set</source>
        <translation>预测集的水平</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>prevalence</source>
        <translation>患病率</translation>
    </message>
    <message>
        <source>malignant classes</source>
        <translation>恶性类别</translation>
    </message>
</context>
<context>
    <name>Class</name>
    <message>
        <source>actinic keratosis or Bowen&apos;s disease</source>
        <translation>光化性角化病或鲍恩病</translation>
    </message>
    <message>
        <source>basal cell carcinoma</source>
        <translation>基底细胞癌</translation>
    </message>
    <message>
        <source>benign keratosis</source>
        <translation>良性角化病</translation>
    </message>
    <message>
        <source>dermatofibroma</source>
        <translation>皮肤纤维瘤</translation>
    </message>
    <message>
        <source>melanoma</source>
        <translation>黑色素瘤</translation>
    </message>
    <message>
        <source>melanocytic nevus</source>
        <translation>黑色素细胞痣</translation>
    </message>
    <message>
        <source>squamous cell carcinoma</source>
        <translation>鳞状细胞癌</translation>
    </message>
    <message>
        <source>vascular lesion</source>
        <translation>血管性皮损</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>not possible at the moment</source>
        <translation>目前不可用</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Of %1 images that both judged, %2 alone is right in %3, %4 alone in %5: McNemar&apos;s exact test %6.</source>
        <translation>在两者都判断过的 %1 张图像中，%3 张只有 %2 正确，%5 张只有 %4 正确：McNemar 精确检验 %6。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images were judged by one of them only.</source>
        <translation>
            <numerusform>有 %Ln 张图像只被其中一个判断过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>On the images that both judged, with the interval of the difference over lesions; * where it leaves 0 out.</source>
        <translation>基于两者都判断过的图像，附按皮损计算的差值区间；* 表示区间不含 0。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>DataValue</name>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>腹部</translation>
    </message>
    <message>
        <source>acral</source>
        <translation>肢端</translation>
    </message>
    <message>
        <source>anterior torso</source>
        <translation>躯干前部</translation>
    </message>
    <message>
        <source>back</source>
        <translation>背部</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>胸部</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>耳</translation>
    </message>
    <message>
        <source>face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>足</translation>
    </message>
    <message>
        <source>genital</source>
        <translation>生殖器</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>head/neck</source>
        <translation>头/颈</translation>
    </message>
    <message>
        <source>lateral torso</source>
        <translation>躯干侧面</translation>
    </message>
    <message>
        <source>lower extremity</source>
        <translation>下肢</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>oral/genital</source>
        <translation>口腔/生殖器</translation>
    </message>
    <message>
        <source>palms/soles</source>
        <translation>手掌/足底</translation>
    </message>
    <message>
        <source>posterior torso</source>
        <translation>躯干后部</translation>
    </message>
    <message>
        <source>scalp</source>
        <translation>头皮</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>躯干</translation>
    </message>
    <message>
        <source>upper extremity</source>
        <translation>上肢</translation>
    </message>
    <message>
        <source>histo</source>
        <translation>组织病理</translation>
    </message>
    <message>
        <source>histopathology</source>
        <translation>组织病理</translation>
    </message>
    <message>
        <source>follow_up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>专家共识</translation>
    </message>
    <message>
        <source>confocal</source>
        <translation>共聚焦显微镜</translation>
    </message>
    <message>
        <source>confocal microscopy</source>
        <translation>共聚焦显微镜</translation>
    </message>
    <message>
        <source>serial imaging showing no change</source>
        <translation>系列图像无变化</translation>
    </message>
    <message>
        <source>single image expert consensus</source>
        <translation>单张图像专家共识</translation>
    </message>
    <message>
        <source>very light</source>
        <translation>很浅</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>小麦色</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>合成</translation>
    </message>
</context>
<context>
    <name>DatasetName</name>
    <message>
        <source>Synthetic lesions</source>
        <translation>合成皮损</translation>
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
        <translation>传输 %1 后连接中断。已收到的部分已保留：再次下载即可继续。</translation>
    </message>
    <message>
        <source>%1 does not have the file %2 (any more).</source>
        <translation>%1 没有（或不再有）文件 %2。</translation>
    </message>
    <message>
        <source>%1 does not give the file away (%2).</source>
        <translation>%1 不提供该文件（%2）。</translation>
    </message>
    <message>
        <source>%1 is in trouble (%2). Try again later.</source>
        <translation>%1 出现故障（%2）。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 answers with something else than the file (%2).</source>
        <translation>%1 返回的不是该文件（%2）。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate cannot be checked. Nothing was taken.</source>
        <translation>与 %1 的连接不安全：无法验证其证书。未取用任何内容。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let the program through to %1. Take the file from disk.</source>
        <translation>网络代理不允许程序访问 %1。请从磁盘选取文件。</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Try again later, or take the file from disk.</source>
        <translation>%1 不接受连接。请稍后再试，或从磁盘选取文件。</translation>
    </message>
    <message>
        <source>%1 does not answer. Try again later, or take the file from disk.</source>
        <translation>%1 没有响应。请稍后再试，或从磁盘选取文件。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: is this computer connected? You may take the file from disk.</source>
        <translation>无法访问 %1：此计算机是否已联网？也可以从磁盘选取文件。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The share of right answers; a frequent class rules it.</source>
        <translation>正确回答所占比例；主要由常见类别决定。</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; sensitivities: every class counts the same.</source>
        <translation>所有类别灵敏度的平均值：每个类别权重相同。</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; F1, the harmonic mean of precision and sensitivity.</source>
        <translation>所有类别 F1 的平均值，F1 是精确率与灵敏度的调和平均。</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen κ</translation>
    </message>
    <message>
        <source>Agreement with the labels beyond that of chance: 0 is chance, 1 is perfect.</source>
        <translation>与标签的一致程度，扣除偶然一致：0 为偶然，1 为完全一致。</translation>
    </message>
    <message>
        <source>Matthews correlation</source>
        <translation>Matthews 相关系数</translation>
    </message>
    <message>
        <source>Correlation of answers and labels: 0 is chance, 1 is perfect.</source>
        <translation>回答与标签的相关：0 为偶然，1 为完全一致。</translation>
    </message>
    <message>
        <source>Macro AUC</source>
        <translation>宏平均 AUC</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; areas under the ROC curve.</source>
        <translation>所有类别 ROC 曲线下面积的平均值。</translation>
    </message>
    <message>
        <source>Macro average precision</source>
        <translation>宏平均精度</translation>
    </message>
    <message>
        <source>The mean of all classes&apos; areas under the precision-recall curve.</source>
        <translation>所有类别精确率-召回率曲线下面积的平均值。</translation>
    </message>
    <message>
        <source>Loss (negative log-likelihood)</source>
        <translation>损失（负对数似然）</translation>
    </message>
    <message>
        <source>Mean of −log of the true class&apos;s probability: smaller is better.</source>
        <translation>真实类别概率的 −log 平均值：越小越好。</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 分数</translation>
    </message>
    <message>
        <source>Squared distance of the probabilities from the truth, 0 … 2: smaller is better.</source>
        <translation>概率与真值之差的平方，0 … 2：越小越好。</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>校准误差（ECE）</translation>
    </message>
    <message>
        <source>How far the answer&apos;s probability is from the share of right answers, on average.</source>
        <translation>回答的概率与正确率平均相差多少。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>Of this class, the share that was recognised (recall).</source>
        <translation>该类别中被识别出的比例（召回率）。</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>特异度</translation>
    </message>
    <message>
        <source>Of all other classes, the share that was not taken for this one.</source>
        <translation>其他类别中未被误认为该类别的比例。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Of the answers naming this class, the share that was right.</source>
        <translation>回答为该类别时正确的比例。</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and sensitivity.</source>
        <translation>精确率与灵敏度的调和平均。</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Probability that an image of this class scores above one of another.</source>
        <translation>该类别的图像得分高于其他类别图像的概率。</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>平均精度</translation>
    </message>
    <message>
        <source>The area under this class&apos;s precision-recall curve.</source>
        <translation>该类别精确率-召回率曲线下的面积。</translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message numerus="yes">
        <source>%Ln looks at each image</source>
        <translation>
            <numerusform>每张图像 %Ln 个视图</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: balanced accuracy %2 against the run&apos;s plain answer, at %3 times its time.</source>
        <translation>%1：平衡准确率 %2（相对于该运行的普通回答），用时为其 %3 倍。</translation>
    </message>
    <message numerus="yes">
        <source>Another run has trained on lesions of %Ln of these images: the figures are too good.</source>
        <translation>
            <numerusform>另一次运行训练时用过其中 %Ln 张图像的皮损：指标偏高。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Published with torchvision, whose code is BSD-3-Clause; no licence of their own is stated for the weights. They were trained on ImageNet, whose terms allow its images for non-commercial research and education.</source>
        <translation>随 torchvision 发布，其代码采用 BSD-3-Clause 许可；权重本身没有注明许可。这些权重在 ImageNet 上训练，其条款允许将图像用于非商业性的研究和教学。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The file {path} does not exist.</source>
        <translation>文件 {path} 不存在。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>无法读取文件 {path}。</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} and was not read.</source>
        <translation>文件 {path} 大于 {limit}，未读取。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written.</source>
        <translation>无法写入文件 {path}。</translation>
    </message>
    <message>
        <source>The folder {path} does not exist.</source>
        <translation>文件夹 {path} 不存在。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to. Choose another folder or change its permissions.</source>
        <translation>无法写入文件夹 {path}。请选择其他文件夹或更改其权限。</translation>
    </message>
    <message>
        <source>The folder {path} is not empty. Choose an empty or a new one.</source>
        <translation>文件夹 {path} 不是空的。请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>The file {path} exists already and was not made by LesionLab. Move it or choose another folder.</source>
        <translation>文件 {path} 已存在，且不是由 LesionLab 创建的。请移动它或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another LesionLab is working on {path}. Close it first or choose another folder.</source>
        <translation>另一个 LesionLab 正在使用 {path}。请先关闭它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Make room and go on: everything finished so far is kept.</source>
        <translation>{path} 所在的磁盘已满。请腾出空间后继续：已完成的内容都已保留。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in {where}. The log has the details.</source>
        <translation>{where} 中发生了意外错误。详情见日志。</translation>
    </message>
    <message>
        <source>{path} is an empty file.</source>
        <translation>{path} 是空文件。</translation>
    </message>
    <message>
        <source>{path} is not an image that LesionLab reads (JPEG, PNG, BMP, TIFF, WebP).</source>
        <translation>{path} 不是 LesionLab 能读取的图像（JPEG、PNG、BMP、TIFF、WebP）。</translation>
    </message>
    <message>
        <source>{path} claims to be {width} x {height} pixels. Images of more than 268 megapixels are refused.</source>
        <translation>{path} 标称 {width} x {height} 像素。超过 2.68 亿像素的图像不予接受。</translation>
    </message>
    <message>
        <source>{path} is damaged or cut short and cannot be decoded.</source>
        <translation>{path} 已损坏或不完整，无法解码。</translation>
    </message>
    <message>
        <source>What was dropped or pasted holds no image.</source>
        <translation>拖入或粘贴的内容中没有图像。</translation>
    </message>
    <message>
        <source>The table {path} is empty.</source>
        <translation>表格 {path} 是空的。</translation>
    </message>
    <message>
        <source>In {path}, a quote opened in line {line} is never closed.</source>
        <translation>{path} 中第 {line} 行开始的引号没有结束。</translation>
    </message>
    <message>
        <source>{path} lacks the column {column}. It has: {columns}.</source>
        <translation>{path} 缺少列 {column}。现有列：{columns}。</translation>
    </message>
    <message>
        <source>Line {line} of {path} cannot be understood.</source>
        <translation>无法理解 {path} 的第 {line} 行。</translation>
    </message>
    <message>
        <source>The folder {path} is empty.</source>
        <translation>文件夹 {path} 是空的。</translation>
    </message>
    <message>
        <source>{path} is not a data set that LesionLab recognises (images: {images}, tables: {tables}). Name the columns of a table, or make a folder for each class.</source>
        <translation>{path} 不是 LesionLab 能识别的数据集（图像：{images}，表格：{tables}）。请指定表格的列，或为每个类别建立一个文件夹。</translation>
    </message>
    <message>
        <source>{path} looks like {format}, but none of its {rows} entries has a usable image.</source>
        <translation>{path} 看起来是 {format}，但其 {rows} 条记录都没有可用的图像。</translation>
    </message>
    <message>
        <source>The table names {id}, but there is no such image file.</source>
        <translation>表格中有 {id}，但没有对应的图像文件。</translation>
    </message>
    <message>
        <source>No row of the table names the image {file}.</source>
        <translation>表格中没有任何一行提到图像 {file}。</translation>
    </message>
    <message>
        <source>{file} is not the kind of image that its name says (found: {found}).</source>
        <translation>{file} 的实际类型与文件名不符（实为：{found}）。</translation>
    </message>
    <message>
        <source>{file} is not an image.</source>
        <translation>{file} 不是图像。</translation>
    </message>
    <message>
        <source>{file} is an empty file.</source>
        <translation>{file} 是空文件。</translation>
    </message>
    <message>
        <source>{file} ends too early: part of the image is missing.</source>
        <translation>{file} 过早结束：图像缺少一部分。</translation>
    </message>
    <message>
        <source>{id} occurs more than once.</source>
        <translation>{id} 出现了不止一次。</translation>
    </message>
    <message>
        <source>{id} has the label &quot;{label}&quot;, which is not a class here.</source>
        <translation>{id} 的标签“{label}”不是这里的类别。</translation>
    </message>
    <message>
        <source>{id} has no label.</source>
        <translation>{id} 没有标签。</translation>
    </message>
    <message>
        <source>The photographs of lesion {lesion} have different diagnoses: {labels}.</source>
        <translation>皮损 {lesion} 的照片诊断不一致：{labels}。</translation>
    </message>
    <message>
        <source>{file} cannot be decoded.</source>
        <translation>{file} 无法解码。</translation>
    </message>
    <message>
        <source>{file} claims to be {width} x {height} pixels.</source>
        <translation>{file} 标称 {width} x {height} 像素。</translation>
    </message>
    <message>
        <source>Line {line} has {cells} fields where the header has {columns}.</source>
        <translation>第 {line} 行有 {cells} 个字段，而表头有 {columns} 个。</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>已排除。</translation>
    </message>
    <message>
        <source>Kept; read by its content.</source>
        <translation>已保留；按内容读取。</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>原样保留。</translation>
    </message>
    <message>
        <source>The first one is kept, this one is left out.</source>
        <translation>保留第一个，排除这一个。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no class list. Write for instance malignant=mel+bcc,benign=nv+bkl.</source>
        <translation>“{text}”不是类别列表。请写成例如 malignant=mel+bcc,benign=nv+bkl。</translation>
    </message>
    <message>
        <source>The class {name} is named twice.</source>
        <translation>类别 {name} 出现了两次。</translation>
    </message>
    <message>
        <source>The data set has no class {name}. It has: {classes}.</source>
        <translation>数据集中没有类别 {name}。现有：{classes}。</translation>
    </message>
    <message>
        <source>There is only one class ({name}). A classifier needs at least two.</source>
        <translation>只有一个类别（{name}）。分类器至少需要两个类别。</translation>
    </message>
    <message>
        <source>The test and validation fractions must lie between 0 and 1 (given: {test} and {val}).</source>
        <translation>测试和验证所占比例必须在 0 和 1 之间（给定：{test} 和 {val}）。</translation>
    </message>
    <message>
        <source>There are too few lesions to split ({lesions}). At least 3 are needed.</source>
        <translation>皮损太少，无法划分（{lesions}）。至少需要 3 个。</translation>
    </message>
    <message>
        <source>The split names {count} images that this data set does not have, {id} among them.</source>
        <translation>划分文件中有 {count} 张图像不在此数据集中，其中包括 {id}。</translation>
    </message>
    <message>
        <source>At least {least} synthetic images are needed (asked for {images}).</source>
        <translation>至少需要 {least} 张合成图像（要求：{images}）。</translation>
    </message>
    <message>
        <source>There is no architecture {name}. Known: {known}.</source>
        <translation>没有架构 {name}。已知：{known}。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no device. Write auto, cpu, cuda:0 or mps.</source>
        <translation>“{name}”不是设备。请写 auto、cpu、cuda:0 或 mps。</translation>
    </message>
    <message>
        <source>{device} cannot be used: {reason}.</source>
        <translation>{device} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>this LibTorch was built without it</source>
        <translation>此 LibTorch 编译时未包含对它的支持</translation>
    </message>
    <message>
        <source>the system has no such device or its driver does not answer</source>
        <translation>系统没有该设备，或其驱动程序没有响应</translation>
    </message>
    <message>
        <source>{path} is not a LesionLab model, or it is damaged or cut short.</source>
        <translation>{path} 不是 LesionLab 模型，或者已损坏、不完整。</translation>
    </message>
    <message>
        <source>{path} was written by a later version of LesionLab (format {version}). Update LesionLab to open it.</source>
        <translation>{path} 由更新版本的 LesionLab 写入（格式 {version}）。请更新 LesionLab 后再打开。</translation>
    </message>
    <message>
        <source>{path} does not fit its architecture {architecture}: {tensor} is {found} where {expected} is needed.</source>
        <translation>{path} 与其架构 {architecture} 不符：{tensor} 为 {found}，应为 {expected}。</translation>
    </message>
    <message>
        <source>{path} holds values that are not numbers (in {tensor}). The model is useless; train it again.</source>
        <translation>{path} 含有非数值（在 {tensor} 中）。该模型不可用，请重新训练。</translation>
    </message>
    <message>
        <source>This model answers a little differently here than where it was trained (by {difference}). Compare results with care.</source>
        <translation>此模型在这里的回答与训练时略有不同（相差 {difference}）。比较结果时请谨慎。</translation>
    </message>
    <message>
        <source>The ImageNet weights {file} were not found. Download them from {address} and name the file (--set weights=PATH), or train from scratch (--set weights=none).</source>
        <translation>未找到 ImageNet 权重 {file}。请从 {address} 下载并指定该文件（--set weights=PATH），或从头训练（--set weights=none）。</translation>
    </message>
    <message>
        <source>{path} is not a file of weights that LesionLab reads, or it is damaged.</source>
        <translation>{path} 不是 LesionLab 能读取的权重文件，或者已损坏。</translation>
    </message>
    <message>
        <source>{path} does not fit {architecture}: {problem}.</source>
        <translation>{path} 与 {architecture} 不符：{problem}。</translation>
    </message>
    <message>
        <source>{path} is not a reference of features and logits.</source>
        <translation>{path} 不是特征和 logits 的参考文件。</translation>
    </message>
    <message>
        <source>{device} ran out of memory. Choose a smaller batch or input size; everything finished so far is kept.</source>
        <translation>{device} 内存不足。请减小批次或输入尺寸；已完成的内容都已保留。</translation>
    </message>
    <message>
        <source>The network could not be run on this image.</source>
        <translation>无法在此图像上运行网络。</translation>
    </message>
    <message>
        <source>The model answers for {model}, the data set has {dataset}. Merge or leave out classes so that they agree.</source>
        <translation>模型回答的类别是 {model}，数据集的类别是 {dataset}。请合并或排除类别，使两者一致。</translation>
    </message>
    <message>
        <source>There is no preset {name}. Known: {known}.</source>
        <translation>没有预设 {name}。已知：{known}。</translation>
    </message>
    <message>
        <source>There is no setting {key}. Did you mean: {near}?</source>
        <translation>没有设置 {key}。您是否想用：{near}？</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no value for {key}. Allowed: {allowed}.</source>
        <translation>“{value}”不是 {key} 的有效值。允许：{allowed}。</translation>
    </message>
    <message>
        <source>The settings in {path} are damaged.</source>
        <translation>{path} 中的设置已损坏。</translation>
    </message>
    <message>
        <source>{name} can be no input of a model: it is known only once the diagnosis is, and gives the answer away (histology is asked for where cancer is feared). Allowed: age, sex, site.</source>
        <translation>{name} 不能作为模型的输入：它只有在诊断之后才知道，会泄露答案（怀疑癌症时才会做组织病理检查）。允许：age, sex, site。</translation>
    </message>
    <message>
        <source>{name} can be no input of a model: it says where a photograph comes from, not what is on the skin, and a model would learn the collection instead of the lesion. Allowed: age, sex, site.</source>
        <translation>{name} 不能作为模型的输入：它说明照片来自哪里，而不是皮肤上有什么，模型会学到图像来源而不是皮损。允许：age, sex, site。</translation>
    </message>
    <message>
        <source>clinical={value} needs data that say it, but of no training image is the {input} known.</source>
        <translation>clinical={value} 需要数据提供该信息，但所有训练图像都没有已知的 {input}。</translation>
    </message>
    <message>
        <source>{first} does not go together with {second}.</source>
        <translation>{first} 不能与 {second} 同时使用。</translation>
    </message>
    <message>
        <source>{path} exists already. Use --resume to go on with it, or choose another folder.</source>
        <translation>{path} 已存在。用 --resume 继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} is not a run: {file} is missing or damaged.</source>
        <translation>{path} 不是运行：{file} 缺失或已损坏。</translation>
    </message>
    <message>
        <source>There is no run in {path}.</source>
        <translation>{path} 中没有运行。</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged; this run cannot be resumed. Its best model is still there.</source>
        <translation>检查点 {path} 已损坏，此运行无法继续。其最佳模型仍在。</translation>
    </message>
    <message>
        <source>The data in {path} are not those that the run was trained on. Point at the original data to resume.</source>
        <translation>{path} 中的数据不是此运行训练所用的数据。要继续，请指定原始数据。</translation>
    </message>
    <message>
        <source>The loss became infinite in epoch {epoch}. Try a smaller learning rate; the best epoch so far is kept.</source>
        <translation>第 {epoch} 轮的损失变为无穷大。请尝试更小的学习率；目前最好的一轮已保留。</translation>
    </message>
    <message>
        <source>{device} ran out of memory. Batches of {batch} images are now computed in parts of at most {part}; the training goes on.</source>
        <translation>{device} 内存不足。{batch} 张图像的批次现在分成最多 {part} 张的部分计算；训练继续进行。</translation>
    </message>
    <message>
        <source>{count} images could not be decoded and are left out, {id} among them.</source>
        <translation>{count} 张图像无法解码，已排除，其中包括 {id}。</translation>
    </message>
    <message>
        <source>The {part} part has no images. Choose other fractions or more data.</source>
        <translation>{part}集没有图像。请选择其他比例或更多数据。</translation>
    </message>
    <message>
        <source>{first} and {second} judged no image in common.</source>
        <translation>{first} 和 {second} 没有共同判断过的图像。</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be compared: {first} answers for {first_classes}, {second} for {second_classes}. Choose runs of the same classes.</source>
        <translation>{first} 与 {second} 无法比较：{first} 回答 {first_classes}，{second} 回答 {second_classes}。请选择类别相同的运行。</translation>
    </message>
    <message>
        <source>These models cannot answer together: one answers for {first}, another for {other}. Choose models of the same classes.</source>
        <translation>这些模型不能一起回答：一个回答 {first}，另一个回答 {other}。请选择类别相同的模型。</translation>
    </message>
    <message>
        <source>{folds} folds do not go with {lesions} lesions. Choose 2 to 20 folds, and no more than there are lesions.</source>
        <translation>{folds} 折不适合 {lesions} 个皮损。请选择 2 到 20 折，且不多于皮损数。</translation>
    </message>
    <message>
        <source>No fold of {path} is finished yet, so there is nothing to judge.</source>
        <translation>{path} 还没有完成的折，因此没有可评估的内容。</translation>
    </message>
    <message>
        <source>Only {lesions} lesions have several photographs. The leak demonstrator needs at least {least}.</source>
        <translation>只有 {lesions} 个皮损有多张照片。泄漏演示至少需要 {least} 个。</translation>
    </message>
    <message>
        <source>To have seen other photographs of the tested lesions in training is worth {value} [{low}, {high}] of balanced accuracy: a test that shares its lesions with training is so much too good.</source>
        <translation>训练时见过被测皮损的其他照片，价值 {value} [{low}, {high}] 的平衡准确率：与训练共享皮损的测试会偏高这么多。</translation>
    </message>
    <message>
        <source>The difference in balanced accuracy, {value} [{low}, {high}], cannot be told from none. That does not show that leakage is harmless: with more lesions, more epochs or a network fine-tuned as a whole it may come out.</source>
        <translation>平衡准确率之差 {value} [{low}, {high}] 与没有差别无法区分。这并不说明泄漏无害：皮损更多、训练轮数更多或整个网络都微调时，差别可能显现。</translation>
    </message>
    <message>
        <source>To have seen other photographs of the tested lesions in training made balanced accuracy worse: {value} [{low}, {high}]. Leakage does not explain that; look at the single trainings.</source>
        <translation>训练时见过被测皮损的其他照片反而使平衡准确率变差：{value} [{low}, {high}]。泄漏无法解释这一点；请查看各次训练。</translation>
    </message>
    <message>
        <source>The difference in balanced accuracy is {value}; the tested lesions are too few for an interval, so nothing follows from it.</source>
        <translation>平衡准确率之差为 {value}；被测皮损太少，无法给出区间，因此得不出任何结论。</translation>
    </message>
    <message>
        <source>Nothing can be compared yet: both trainings of a seed must be finished.</source>
        <translation>还没有可比较的内容：同一随机种子的两次训练都必须完成。</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy is better: {value} [{low}, {high}].</source>
        <translation>采用 {change} 后，平衡准确率更好：{value} [{low}, {high}]。</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy is worse: {value} [{low}, {high}].</source>
        <translation>采用 {change} 后，平衡准确率更差：{value} [{low}, {high}]。</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy differs by {value} [{low}, {high}], which cannot be told from none. Whatever lies in the interval may be true; more lesions or seeds narrow it.</source>
        <translation>采用 {change} 后，平衡准确率相差 {value} [{low}, {high}]，与没有差别无法区分。区间内的任何值都可能为真；更多皮损或随机种子会使区间变窄。</translation>
    </message>
    <message>
        <source>With {change}, balanced accuracy differs by {value}; the lesions are too few for an interval, so nothing follows from it.</source>
        <translation>采用 {change} 后，平衡准确率相差 {value}；皮损太少，无法给出区间，因此得不出任何结论。</translation>
    </message>
    <message>
        <source>{change} is how the settings are already: there is nothing to compare.</source>
        <translation>设置本来就是 {change}：没有可比较的内容。</translation>
    </message>
    <message>
        <source>{key} cannot be what is changed here: both trainings must be judged on the same images.</source>
        <translation>{key} 不能作为这里更改的设置：两次训练必须在相同的图像上评估。</translation>
    </message>
    <message>
        <source>The challenge&apos;s classes are {wanted}; the model answers for {model}.</source>
        <translation>竞赛的类别是 {wanted}；模型回答 {model}。</translation>
    </message>
    <message>
        <source>Epoch {epoch}: the network answers {class} for {percent} % of the validation images. If this goes on it has collapsed to one class: look at sampling, learning rate and weights.</source>
        <translation>第 {epoch} 轮：网络对 {percent}% 的验证图像回答 {class}。如果持续如此，它已坍缩为单一类别：请检查采样、学习率和权重。</translation>
    </message>
    <message>
        <source>The calibration could not be written to {path}: the model answers as before.</source>
        <translation>校准无法写入 {path}：模型的回答与之前相同。</translation>
    </message>
    <message>
        <source>The image {id}, which is to be excluded, is not in the data set.</source>
        <translation>要排除的图像 {id} 不在数据集中。</translation>
    </message>
    <message>
        <source>No fault was found. Balanced accuracy {figure} [{low}, {high}] on lesions that training has not seen; always answering {class} reaches {majority}.</source>
        <translation>未发现问题。在训练未见过的皮损上，平衡准确率 {figure} [{low}, {high}]；总是回答 {class} 可达到 {majority}。</translation>
    </message>
    <message>
        <source>Read these figures with care; the warnings below say why.</source>
        <translation>解读这些指标请谨慎；原因见下面的警告。</translation>
    </message>
    <message>
        <source>These figures say nothing about new lesions; the points in red say why.</source>
        <translation>这些指标不能说明新皮损的情况；原因见红色各项。</translation>
    </message>
    <message>
        <source>Synthetic data: drawn by the program, these figures say nothing about real lesions.</source>
        <translation>合成数据：由程序绘制，这些指标不能说明真实皮损的情况。</translation>
    </message>
    <message>
        <source>Training images are among these: the figures flatter the model.</source>
        <translation>其中含有训练图像：指标偏向模型。</translation>
    </message>
    <message>
        <source>The best epoch was chosen on these images: the figures are a little too good.</source>
        <translation>最佳轮是根据这些图像选出的：指标略微偏高。</translation>
    </message>
    <message>
        <source>Another data set than the model was trained on: {dataset}.</source>
        <translation>与模型训练所用的不是同一数据集：{dataset}。</translation>
    </message>
    <message>
        <source>Images of classes that the model does not know were left out: {classes}.</source>
        <translation>模型不认识的类别的图像已排除：{classes}。</translation>
    </message>
    <message>
        <source>{count} images could not be decoded and are not counted.</source>
        <translation>{count} 张图像无法解码，未计入。</translation>
    </message>
    <message>
        <source>The mean of the answers of {count} runs: {names}. Epochs, near-duplicates and features below are those of {name} alone.</source>
        <translation>{count} 次运行回答的平均：{names}。下面的轮次、近似重复和特征仅指 {name}。</translation>
    </message>
    <message>
        <source>Each answer is the mean over {views} views of the image: turned, mirrored, and beyond eight altered as in training.</source>
        <translation>每个回答是图像 {views} 个视图的平均：旋转、翻转，超过八个时再按训练方式变化。</translation>
    </message>
    <message>
        <source>Out-of-fold answers of a cross-validation with {folds} folds: every image is judged by the one network that was tested on it. Single folds reach a balanced accuracy of {mean} on average (standard deviation {deviation}).</source>
        <translation>{folds} 折交叉验证的折外回答：每张图像由以它为测试的那个网络判断。各折平衡准确率平均为 {mean}（标准差 {deviation}）。</translation>
    </message>
    <message>
        <source>Trained with the reference&apos;s scale fault switched on: training saw pixel values 255 times as large as validation, test and use do, so what is judged here is not what was learnt.</source>
        <translation>训练时开启了参考项目的尺度错误：训练看到的像素值是验证、测试和使用时的 255 倍，因此这里评估的并不是学到的内容。</translation>
    </message>
    <message>
        <source>0 images of this part share a lesion with training.</source>
        <translation>此部分有 0 张图像与训练共享皮损。</translation>
    </message>
    <message>
        <source>{percent} % of the images ({leaking} of {images}) show a lesion that training has seen too: the figures are too good.</source>
        <translation>{percent}% 的图像（{leaking} / {images}）显示训练也见过的皮损：指标偏高。</translation>
    </message>
    <message>
        <source>0 images of this part share a lesion with the training of any of the {count} runs that answer together.</source>
        <translation>此部分有 0 张图像与一起回答的 {count} 次运行中任何一次的训练共享皮损。</translation>
    </message>
    <message>
        <source>{percent} % of the images ({leaking} of {images}) show a lesion that at least one of the {count} runs answering together has trained on ({names}): the figures are too good.</source>
        <translation>{percent}% 的图像（{leaking} / {images}）显示的皮损至少被一起回答的 {count} 次运行之一训练过（{names}）：指标偏高。</translation>
    </message>
    <message>
        <source>What {names} trained on is not known: whether it has seen lesions that are judged here cannot be said.</source>
        <translation>{names} 用什么训练未知：无法判断它是否见过这里评估的皮损。</translation>
    </message>
    <message>
        <source>0 images share a lesion with the training of the fold that judged them.</source>
        <translation>有 0 张图像与判断它的那一折的训练共享皮损。</translation>
    </message>
    <message>
        <source>The run was split by image: training may have seen lesions that are judged here. Open its data set to count them.</source>
        <translation>此运行按图像划分：训练可能见过这里评估的皮损。打开其数据集即可统计。</translation>
    </message>
    <message>
        <source>The run&apos;s data set is not open, so shared lesions were not looked for.</source>
        <translation>此运行的数据集没有打开，因此没有查找共享的皮损。</translation>
    </message>
    <message>
        <source>0 photographs of this part have a near-duplicate in training under another lesion&apos;s name.</source>
        <translation>此部分有 0 张照片在训练中有属于另一皮损名下的近似重复。</translation>
    </message>
    <message>
        <source>{count} photographs of this part have a near-duplicate in training under another lesion&apos;s name: look at them and exclude what is the same lesion.</source>
        <translation>此部分有 {count} 张照片在训练中有属于另一皮损名下的近似重复：请查看，并排除其实是同一皮损的照片。</translation>
    </message>
    <message>
        <source>Balanced accuracy {figure} [{low}, {high}]; always answering {class} reaches {majority}.</source>
        <translation>平衡准确率 {figure} [{low}, {high}]；总是回答 {class} 可达到 {majority}。</translation>
    </message>
    <message>
        <source>Balanced accuracy {figure} [{low}, {high}] is not clearly above {majority}, which always answering {class} reaches.</source>
        <translation>平衡准确率 {figure} [{low}, {high}] 并未明显高于总是回答 {class} 所达到的 {majority}。</translation>
    </message>
    <message>
        <source>Accuracy {figure} is below {majority}, which always answering {class} reaches: alone it says nothing.</source>
        <translation>准确率 {figure} 低于总是回答 {class} 所达到的 {majority}：单独看没有意义。</translation>
    </message>
    <message>
        <source>Every class is answered; the most frequent answer, {class}, takes {percent} %.</source>
        <translation>每个类别都有回答；最常见的回答 {class} 占 {percent}%。</translation>
    </message>
    <message>
        <source>Never answered: {classes}.</source>
        <translation>从未回答：{classes}。</translation>
    </message>
    <message>
        <source>The model answers {class} for {percent} % of the images: it has collapsed to one class.</source>
        <translation>模型对 {percent}% 的图像回答 {class}：它已坍缩为单一类别。</translation>
    </message>
    <message>
        <source>While training, the validation part was answered with one class only in these epochs: {epochs}.</source>
        <translation>训练期间，以下轮次对验证集只回答了一个类别：{epochs}。</translation>
    </message>
    <message>
        <source>From the model&apos;s features the source of an image can be told with balanced accuracy {figure} (chance {chance}). Sources differ in their classes, so the model may have learnt the source.</source>
        <translation>从模型的特征可以以 {figure} 的平衡准确率判断图像来源（随机水平 {chance}）。各来源的类别不同，因此模型可能学到了来源。</translation>
    </message>
    <message>
        <source>From the model&apos;s features the source of an image can hardly be told: balanced accuracy {figure} (chance {chance}).</source>
        <translation>从模型的特征几乎无法判断图像来源：平衡准确率 {figure}（随机水平 {chance}）。</translation>
    </message>
    <message>
        <source>Among images of {class} alone, where the class cannot help, the source is told with balanced accuracy {figure} (chance {chance}).</source>
        <translation>仅在 {class} 的图像中（此时类别无法提供线索），来源的判断平衡准确率为 {figure}（随机水平 {chance}）。</translation>
    </message>
    <message>
        <source>The data do not say from which sources the images come (or only one has enough lesions): whether the model has learnt the source cannot be checked.</source>
        <translation>数据没有说明图像来自哪些来源（或只有一个来源有足够的皮损）：无法检查模型是否学到了来源。</translation>
    </message>
    <message>
        <source>By {attribute}: over the classes that both have enough lesions of ({classes}), balanced accuracy is {worst} for {worst_group} and {best} for {best_group}; the intervals do not overlap.</source>
        <translation>按{attribute}：在两组都有足够皮损的类别（{classes}）上，{worst_group} 的平衡准确率为 {worst}，{best_group} 为 {best}；区间不重叠。</translation>
    </message>
    <message>
        <source>There are no two groups by sex, age, site, source or proof that are large enough to be compared.</source>
        <translation>按性别、年龄、部位、来源或确诊依据，没有两个足够大的组可供比较。</translation>
    </message>
    <message>
        <source>No group by {attributes} is clearly worse than another; groups are small, so a gap may be hidden.</source>
        <translation>按{attributes}，没有哪一组明显比另一组差；各组较小，差距可能被掩盖。</translation>
    </message>
    <message>
        <source>Probabilities can be taken at their word: they are off by {ece} on average.</source>
        <translation>概率可以直接采信：平均偏差为 {ece}。</translation>
    </message>
    <message>
        <source>The model is too sure of itself: it says {confidence} on average and is right in {accuracy}.</source>
        <translation>模型过于自信：平均说 {confidence}，实际正确 {accuracy}。</translation>
    </message>
    <message>
        <source>The model is less sure than it could be: it says {confidence} on average and is right in {accuracy}.</source>
        <translation>模型不够自信：平均说 {confidence}，实际正确 {accuracy}。</translation>
    </message>
    <message>
        <source>On average the model is as sure as it is right ({accuracy}), but not answer by answer: probabilities are off by {ece}, too high at some levels and too low at others.</source>
        <translation>模型的平均自信程度与正确率（{accuracy}）相符，但并非每个回答都如此：概率偏差 {ece}，某些水平偏高，某些偏低。</translation>
    </message>
    <message>
        <source>Fewer than {least} images of these classes: {classes}. Their figures are rough.</source>
        <translation>以下类别的图像少于 {least} 张：{classes}。它们的指标较粗略。</translation>
    </message>
    <message>
        <source>No image of these classes: {classes}. They are not judged.</source>
        <translation>以下类别没有图像：{classes}。不予评估。</translation>
    </message>
    <message>
        <source>At least {least} images of every class.</source>
        <translation>每个类别至少 {least} 张图像。</translation>
    </message>
    <message>
        <source>{path} has no references yet: similar cases, prediction sets and the input check need them. Build them with the data set that the run was trained on.</source>
        <translation>{path} 还没有参考集：相似病例、预测集和输入检查都需要它。请用此运行训练所用的数据集建立。</translation>
    </message>
    <message>
        <source>The references {path} are damaged, or of other weights than the model&apos;s. Build them again.</source>
        <translation>参考集 {path} 已损坏，或属于其他权重。请重新建立。</translation>
    </message>
    <message>
        <source>The validation part has only {images} images; at least {least} are needed for the references of a run.</source>
        <translation>验证集只有 {images} 张图像；建立运行的参考集至少需要 {least} 张。</translation>
    </message>
    <message>
        <source>The picture is too small: {width} x {height} pixels, where the shorter side should have {least}.</source>
        <translation>图片太小：{width} x {height} 像素，较短的一边至少应有 {least}。</translation>
    </message>
    <message>
        <source>The picture is blurred: its sharpness is {value}, that of nearly all validation images above {limit}.</source>
        <translation>图片模糊：清晰度为 {value}，几乎所有验证图像都高于 {limit}。</translation>
    </message>
    <message>
        <source>The picture is too dark: its mean lightness is {value} %, that of nearly all validation images above {limit} %.</source>
        <translation>图片太暗：平均亮度为 {value}%，几乎所有验证图像都高于 {limit}%。</translation>
    </message>
    <message>
        <source>The picture is too bright: its mean lightness is {value} %, that of nearly all validation images below {limit} %.</source>
        <translation>图片太亮：平均亮度为 {value}%，几乎所有验证图像都低于 {limit}%。</translation>
    </message>
    <message>
        <source>Colours and contrasts are not those of the photographs of skin that the model has learnt from.</source>
        <translation>颜色和对比度与模型学习过的皮肤照片不符。</translation>
    </message>
    <message>
        <source>Hair, ink or a ruler lies over much of the lesion: {value} % of the middle is thin dark lines.</source>
        <translation>毛发、墨迹或标尺遮住了皮损的大部分：中央 {value}% 是细的深色线条。</translation>
    </message>
    <message>
        <source>The picture is unlike everything that the model has learnt from; only {share} % of the validation images are this far away.</source>
        <translation>此图片与模型学过的一切都不相似；只有 {share}% 的验证图像偏离这么远。</translation>
    </message>
    <message>
        <source>Refer: at {level} % confidence the answer stays open between {classes}.</source>
        <translation>转诊：在 {level}% 的置信水平下，答案仍在 {classes} 之间未定。</translation>
    </message>
    <message>
        <source>Refer: at {level} % confidence no class fits; {class} comes nearest.</source>
        <translation>转诊：在 {level}% 的置信水平下没有合适的类别；{class} 最接近。</translation>
    </message>
    <message>
        <source>At {level} % confidence the answer is {class_name} alone.</source>
        <translation>在 {level}% 的置信水平下，答案只有“{class_name}”。</translation>
    </message>
    <message>
        <source>Malignant: {probability}, above the operating point of {threshold}.</source>
        <translation>恶性：{probability}，高于工作点 {threshold}。</translation>
    </message>
    <message>
        <source>Malignant: {probability}, below the operating point of {threshold}.</source>
        <translation>恶性：{probability}，低于工作点 {threshold}。</translation>
    </message>
    <message>
        <source>There, on the validation part: sensitivity {sensitivity} % (asked for {wanted} %), specificity {specificity} %.</source>
        <translation>在该处，基于验证集：灵敏度 {sensitivity}%（要求 {wanted}%），特异度 {specificity}%。</translation>
    </message>
    <message>
        <source>At a prevalence of {prevalence} % instead of the validation part&apos;s {validation} %: probability {probability}; of such answers {positive} % are right that say malignant, {negative} % that say benign.</source>
        <translation>患病率为 {prevalence}%（而不是验证集的 {validation}%）时：概率 {probability}；此类回答中，说恶性的有 {positive}% 正确，说良性的有 {negative}% 正确。</translation>
    </message>
    <message>
        <source>For a prevalence as in the validation part, {prevalence} %.</source>
        <translation>患病率与验证集相同，为 {prevalence}%。</translation>
    </message>
    <message>
        <source>Turned and mirrored, {class} lies between {lowest} and {highest}, on average at {mean}.</source>
        <translation>旋转和翻转后，{class} 在 {lowest} 与 {highest} 之间，平均 {mean}。</translation>
    </message>
    <message>
        <source>Refused: what the bars say about this photograph means nothing.</source>
        <translation>已拒绝：条形图对这张照片所说的没有意义。</translation>
    </message>
    <message>
        <source>The model also learnt from {known}; not given: {missing}. It answers as for a person of whom that is not known.</source>
        <translation>模型还学习了 {known}；未提供：{missing}。它按这些信息未知的人来回答。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; as {input} did not occur in the training data and counts as not known. Known: {known}.</source>
        <translation>{input} 的值“{value}”未在训练数据中出现，按未知处理。已知：{known}。</translation>
    </message>
    <message>
        <source>The model does not use {inputs}: what was given changes nothing.</source>
        <translation>模型不使用 {inputs}：所提供的信息不起作用。</translation>
    </message>
    <message>
        <source>{path} is not a batch that LesionLab can go on with: {file} is missing or damaged. Choose another folder.</source>
        <translation>{path} 不是 LesionLab 能继续的批处理：{file} 缺失或已损坏。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The batch in {path} was begun with another model: {model}. Go on with that one, or choose another folder.</source>
        <translation>{path} 中的批处理是用另一个模型开始的：{model}。请用该模型继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The batch in {path} was begun with other settings: {key} was {was} and is now {now}. Choose the same again, or another folder.</source>
        <translation>{path} 中的批处理是用其他设置开始的：{key} 原为 {was}，现为 {now}。请选回原来的设置，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no format that models are exported to. Known: {known}.</source>
        <translation>“{name}”不是可导出的模型格式。已知：{known}。</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or remove it first.</source>
        <translation>{path} 已存在。请换一个名称，或先删除它。</translation>
    </message>
    <message>
        <source>This model cannot be exported as {format}: a part of it ({part}) has no counterpart there.</source>
        <translation>此模型无法导出为 {format}：其中一部分（{part}）在该格式中没有对应。</translation>
    </message>
    <message>
        <source>{checker} refuses the exported model, so it was not kept. Please report this.</source>
        <translation>{checker} 不接受导出的模型，因此没有保留。请报告此问题。</translation>
    </message>
    <message>
        <source>Run by {engine}, the exported model answers otherwise than LesionLab does: probabilities differ by up to {difference} (allowed: {allowed}). It was not kept.</source>
        <translation>在 {engine} 中运行时，导出的模型与 LesionLab 的回答不同：概率最多相差 {difference}（允许：{allowed}）。因此没有保留。</translation>
    </message>
    <message>
        <source>{path} is a model file; TensorBoard&apos;s files are made from the epochs of a run. Choose the run&apos;s folder.</source>
        <translation>{path} 是模型文件；TensorBoard 文件由运行的各轮生成。请选择运行的文件夹。</translation>
    </message>
    <message>
        <source>This build of LesionLab holds no {what}, so it cannot make a web page. It is fetched when LesionLab is built with a connection to the npm registry, or from the file that LESIONLAB_WEB_RUNTIME names.</source>
        <translation>此 LesionLab 构建中没有 {what}，因此无法生成网页。它在能连接 npm 注册表时随构建获取，或取自 LESIONLAB_WEB_RUNTIME 指定的文件。</translation>
    </message>
    <message>
        <source>The model has {size} MB; above {limit} MB it is too much for one file. Export a folder instead: a name without .html.</source>
        <translation>模型有 {size} MB；超过 {limit} MB 不适合放在单个文件中。请改为导出文件夹：名称不带 .html。</translation>
    </message>
    <message>
        <source>A model with {what} cannot be made a web page: the page would answer otherwise than LesionLab does.</source>
        <translation>含有{what}的模型无法制成网页：网页的回答会与 LesionLab 不同。</translation>
    </message>
    <message>
        <source>{address}:{port} cannot be used; another program may have it. Choose another port.</source>
        <translation>{address}:{port} 无法使用；可能被其他程序占用。请选择其他端口。</translation>
    </message>
    <message>
        <source>{path} holds no index.html. Choose a folder made by: lesionlab-cli export --format web.</source>
        <translation>{path} 中没有 index.html。请选择由以下命令生成的文件夹：lesionlab-cli export --format web。</translation>
    </message>
    <message>
        <source>This build of LesionLab has no web server (Debian&apos;s libcpp-httplib-dev). Any other web server can serve {path}.</source>
        <translation>此 LesionLab 构建中没有网页服务器（Debian 的 libcpp-httplib-dev）。任何其他网页服务器都可以提供 {path}。</translation>
    </message>
    <message>
        <source>{path} is not a LesionLab project, or its project.json is damaged.</source>
        <translation>{path} 不是 LesionLab 项目，或其 project.json 已损坏。</translation>
    </message>
    <message>
        <source>The data set is no longer in {path}. Point at its new place.</source>
        <translation>数据集已不在 {path}。请指定新位置。</translation>
    </message>
    <message>
        <source>hair removal</source>
        <translation>毛发去除</translation>
    </message>
    <message>
        <source>colour constancy</source>
        <translation>光源颜色去除</translation>
    </message>
    <message>
        <source>age, sex or site as inputs</source>
        <translation>以年龄、性别或部位为输入</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>histopathology</source>
        <translation>组织病理</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>expert consensus</source>
        <translation>专家共识</translation>
    </message>
    <message>
        <source>confocal microscopy</source>
        <translation>共聚焦显微镜</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>升高(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>降低(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>打开组合框弹出选单</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
目录未找到。
请检查指定的目录名是否正确。</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
文件未找到。
请检查指定的文件名是否正确。</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
您想要替换它吗？</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1”已被写入保护。
您仍然想要删除它吗？</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+左方向键</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+右方向键</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+上方向键</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>您确定要删除“%1”吗？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>更改为详情视图模式</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>更改为列表视图模式</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>无法删除目录。</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新建一个文件夹</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详情视图</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>目录：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>查找目录</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到父目录</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>父目录</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近位置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>显示 </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>我的电脑</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>隐藏详情...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>显示详情...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>全否(&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>全是(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>向下翻页</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>向左翻页</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>向右翻页</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右边缘</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>滚动至此</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右滚动</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶端</translation>
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
        <translation>下方向</translation>
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
        <translation>左方向</translation>
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
        <translation>回车</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右方向</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上方向</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤消 %1</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>malignant</source>
        <translation>恶性</translation>
    </message>
    <message>
        <source>malignant against benign</source>
        <translation>恶性对良性</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation>%1 对其余</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>其他类别</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确诊依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 至 %2 岁</translation>
    </message>
    <message>
        <source>by image id</source>
        <translation>按图像编号</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>按年龄</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>按皮损</translation>
    </message>
    <message>
        <source>by part</source>
        <translation>按子集</translation>
    </message>
</context>
<context>
    <name>Suspects</name>
    <message>
        <source>%1: %2, lesion %3</source>
        <translation>%1：%2，皮损 %3</translation>
    </message>
    <message>
        <source>labelled %1, which networks that have not seen the lesion give %2; they answer %3 with %4</source>
        <translation>标签为 %1，未见过该皮损的网络给它 %2；它们回答 %3，概率 %4</translation>
    </message>
    <message>
        <source>%1 of 64 bits differ</source>
        <translation>64 位中有 %1 位不同</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>已排除：%1</translation>
    </message>
</context>
<context>
    <name>SystemCamera</name>
    <message>
        <source>The system does not let this program use the camera. Its privacy settings can allow it.</source>
        <translation>系统不允许此程序使用相机。可在系统的隐私设置中允许。</translation>
    </message>
    <message>
        <source>The camera gives no picture (%1). Another program may be using it, or the system does not allow it.</source>
        <translation>相机没有画面（%1）。可能被其他程序占用，或系统不允许。</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>坍缩</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>亚组</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>每类图像数</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>lesion::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Train, judge and use classifiers of skin lesions: from a folder of dermatoscopic images to a trained network, an honest judgement of it, and a probability for each class of a new photograph.&lt;/p&gt;&lt;p&gt;&lt;b&gt;For research and teaching. Not a medical device.&lt;/b&gt; What it says of a photograph is no diagnosis and must not replace one.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer: images are neither sent nor fetched. The network is used only for published weights, when you press Download there.&lt;/p&gt;&lt;p&gt;LesionLab is free software: you may redistribute and change it under the terms of the GNU General Public License, version 3 or (at your choice) any later version. It comes without any warranty. See &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;the licence&lt;/a&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;训练、评估和使用皮损分类器：从一个皮肤镜图像文件夹，到训练好的网络、对它的如实评价，以及新照片属于各类别的概率。&lt;/p&gt;&lt;p&gt;&lt;b&gt;仅供研究和教学使用。不是医疗器械。&lt;/b&gt;它对照片的说法不是诊断，也不能代替诊断。&lt;/p&gt;&lt;p&gt;任何内容都不会离开这台计算机：图像既不发送也不下载。网络只用于获取已发布的权重，并且只在您点击“下载”时进行。&lt;/p&gt;&lt;p&gt;LesionLab 是自由软件：您可以按照 GNU 通用公共许可证第 3 版或（由您选择）任何更新版本的条款再发布和修改它。本软件不提供任何担保。参见&lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;许可证&lt;/a&gt;。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;HAM10000&lt;/b&gt;: P. Tschandl, C. Rosendahl, H. Kittler, &quot;The HAM10000 dataset, a large collection of multi-source dermatoscopic images of common pigmented skin lesions&quot;, Scientific Data 5, 180161 (2018), &lt;a href=&quot;https://doi.org/10.7910/DVN/DBW86T&quot;&gt;doi:10.7910/DVN/DBW86T&lt;/a&gt;. Licence: CC BY-NC 4.0, so no commercial use, and name the authors. The images are not part of LesionLab. Models trained on them are best treated alike.&lt;/p&gt;&lt;p&gt;&lt;b&gt;ImageNet weights&lt;/b&gt; of MobileNetV2: from torchvision, BSD-3-Clause; trained on ImageNet, whose images are for non-commercial research.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Synthetic lesions&lt;/b&gt;: drawn by this program from a seed. They show no patients, and nothing learnt from them holds for patients.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;HAM10000&lt;/b&gt;：P. Tschandl, C. Rosendahl, H. Kittler, “The HAM10000 dataset, a large collection of multi-source dermatoscopic images of common pigmented skin lesions”, Scientific Data 5, 180161 (2018), &lt;a href=&quot;https://doi.org/10.7910/DVN/DBW86T&quot;&gt;doi:10.7910/DVN/DBW86T&lt;/a&gt;。许可：CC BY-NC 4.0，即不得商用，并须署名作者。图像不属于 LesionLab 的一部分。用它们训练的模型最好同样对待。&lt;/p&gt;&lt;p&gt;MobileNetV2 的 &lt;b&gt;ImageNet 权重&lt;/b&gt;：来自 torchvision，BSD-3-Clause；在 ImageNet 上训练，其图像供非商业研究使用。&lt;/p&gt;&lt;p&gt;&lt;b&gt;合成皮损&lt;/b&gt;：由本程序根据随机种子绘制。其中没有患者，从中学到的任何内容都不适用于患者。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About LesionLab</source>
        <translation>关于 LesionLab</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>库(&amp;L)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
</context>
<context>
    <name>lesion::AnswerPanel</name>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>相机…</translation>
    </message>
    <message>
        <source>Otherwise the classes keep the order of the model.</source>
        <translation>否则类别保持模型的顺序。</translation>
    </message>
    <message>
        <source>Puts the figures of this photograph on the clipboard.</source>
        <translation>把这张照片的数值放到剪贴板。</translation>
    </message>
    <message>
        <source>This diagnosis as a report, or the figures of every photograph in the list.</source>
        <translation>把此诊断保存为报告，或保存列表中每张照片的数值。</translation>
    </message>
    <message>
        <source>Empties the list of photographs. Delete removes one.</source>
        <translation>清空照片列表。Delete 键移除一张。</translation>
    </message>
    <message>
        <source>Diagnoses every photograph that arrives in a folder, such as a dermatoscope&apos;s export folder.</source>
        <translation>诊断文件夹中新出现的每张照片，例如皮肤镜的导出文件夹。</translation>
    </message>
    <message>
        <source>Takes a picture with a camera and diagnoses it. Nothing is saved.</source>
        <translation>用相机拍照并诊断。不保存任何内容。</translation>
    </message>
    <message>
        <source>Report of this photograph as %1…</source>
        <translation>将此照片的报告保存为 %1…</translation>
    </message>
    <message>
        <source>Name the photograph&apos;s file in it</source>
        <translation>在其中写出照片的文件名</translation>
    </message>
    <message>
        <source>Figures of all photographs as CSV…</source>
        <translation>将所有照片的数值保存为 CSV…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · answered in %2 ms</source>
        <translation>%1 · 用时 %2 毫秒</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
</context>
<context>
    <name>lesion::AugmentationPreview</name>
    <message>
        <source>Preview of the augmentation</source>
        <translation>数据增强预览</translation>
    </message>
    <message>
        <source>No augmentation is on: training sees the photographs unchanged.</source>
        <translation>未启用数据增强：训练看到的是原样照片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln training photographs as they are, and as epoch %1 of the training sees them.</source>
        <translation>
            <numerusform>%Ln 张训练照片的原样，以及训练第 %1 轮所见。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) as it is, and as epochs %3 to %4 of the training see it.</source>
        <translation>%1（%2）的原样，以及训练第 %3 至 %4 轮所见。</translation>
    </message>
    <message>
        <source>%1 % of these photographs was taken for hair.</source>
        <translation>这些照片中 %1% 的面积被判为毛发。</translation>
    </message>
    <message>
        <source>%1 % of this photograph was taken for hair.</source>
        <translation>此照片中 %1% 的面积被判为毛发。</translation>
    </message>
    <message>
        <source>The light&apos;s colour is taken out.</source>
        <translation>已去除光源颜色。</translation>
    </message>
    <message>
        <source>The photographs as they are, and as training sees them.</source>
        <translation>照片的原样，以及训练所见。</translation>
    </message>
</context>
<context>
    <name>lesion::BatchDialog</name>
    <message>
        <source>Done: %1 images, %2 of them refused, %3 not read.</source>
        <translation>完成：%1 张图像，其中 %2 张被拒绝，%3 张未读取。</translation>
    </message>
    <message>
        <source>Open the pages</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>No program could be started for %1.</source>
        <translation>没有程序能打开 %1。</translation>
    </message>
    <message>
        <source>Listing the images…</source>
        <translation>正在列出图像…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>每秒 %1 张图像</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>已拒绝 %1</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>未读取 %1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>There is no trained model in this project yet.</source>
        <translation>此项目中还没有训练好的模型。</translation>
    </message>
    <message>
        <source>Choose a folder with images.</source>
        <translation>请选择含图像的文件夹。</translation>
    </message>
    <message>
        <source>%1 of %2 images have an answer here. Go on takes up where that batch ended.</source>
        <translation>这里 %2 张图像中有 %1 张已有回答。“继续”会从该批处理结束处接着进行。</translation>
    </message>
    <message>
        <source>All %1 images of this batch have an answer. Go on adds those that came since.</source>
        <translation>此批处理的全部 %1 张图像都已有回答。“继续”会补上之后新增的图像。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Diagnose a folder</source>
        <translation>诊断文件夹</translation>
    </message>
    <message>
        <source>Every image of a folder, one after the other, into a table (CSV) and pages with thumbnails. It can be stopped and gone on with at any time. For research and teaching. Not a medical device.</source>
        <translation>逐一诊断文件夹中的每张图像，结果写入表格（CSV）和带缩略图的页面。可随时停止并继续。仅供研究和教学使用。不是医疗器械。</translation>
    </message>
    <message>
        <source>Folder with images</source>
        <translation>含图像的文件夹</translation>
    </message>
    <message>
        <source>Folder for the answers</source>
        <translation>存放回答的文件夹</translation>
    </message>
    <message>
        <source>A new or empty folder, or that of a batch to go on with.</source>
        <translation>新文件夹或空文件夹，或者要继续的批处理的文件夹。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Images in</source>
        <translation>图像来自(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Answers into</source>
        <translation>回答存入(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder with images</source>
        <translation>选择含图像的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder for the answers</source>
        <translation>选择存放回答的文件夹</translation>
    </message>
    <message>
        <source>&amp;Folders inside too</source>
        <translation>包括子文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Prediction sets and input check</source>
        <translation>预测集和输入检查(&amp;P)</translation>
    </message>
    <message>
        <source>From the run&apos;s references. Without them answers have probabilities alone.</source>
        <translation>来自此运行的参考集。没有参考集时，回答只有概率。</translation>
    </message>
    <message>
        <source>Confidence of prediction sets</source>
        <translation>预测集的置信水平</translation>
    </message>
    <message>
        <source>Heat maps</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Where in each image its answer comes from. Takes several times longer.</source>
        <translation>每张图像的回答来自何处。用时为数倍。</translation>
    </message>
    <message>
        <source>No heat maps</source>
        <translation>不要热力图</translation>
    </message>
    <message>
        <source>Heat maps: %1</source>
        <translation>热力图：%1</translation>
    </message>
    <message>
        <source>&amp;Name the files on the pages</source>
        <translation>在页面上写出文件名(&amp;N)</translation>
    </message>
    <message>
        <source>A file&apos;s name may be a person&apos;s. The table names the files always.</source>
        <translation>文件名可能是人名。表格中始终写出文件名。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends after the image that is being looked at. Everything is kept and can be gone on with.</source>
        <translation>看完当前图像后结束。已完成的都会保留，可以继续。</translation>
    </message>
    <message>
        <source>&amp;Open the pages</source>
        <translation>打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>In the browser, from this computer&apos;s disk.</source>
        <translation>在浏览器中打开，直接取自此计算机的磁盘。</translation>
    </message>
    <message>
        <source>How far the batch is</source>
        <translation>批处理的进度</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>要显示的行</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Enter opens the image on the Diagnose page.</source>
        <translation>按回车键在“诊断”页打开该图像。</translation>
    </message>
    <message>
        <source>Every image becomes a row here.</source>
        <translation>每张图像会成为这里的一行。</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>lesion::BatchRows</name>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>预测集</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>lesion::CameraDialog</name>
    <message>
        <source>&amp;Camera</source>
        <translation>相机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take the picture</source>
        <translation>拍照(&amp;T)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>使用哪台相机</translation>
    </message>
    <message>
        <source>Diagnoses what is seen (Space). The picture is kept in memory alone, like a pasted one.</source>
        <translation>诊断所见画面（空格键）。图片只保存在内存中，与粘贴的图片一样。</translation>
    </message>
    <message>
        <source>No camera was found. One that is plugged in now is taken at once.</source>
        <translation>未找到相机。现在接上即可使用。</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>相机正在启动…</translation>
    </message>
    <message>
        <source>Hold the lesion sharp and whole in the picture, then press Space.</source>
        <translation>把皮损清晰完整地置于画面中，然后按空格键。</translation>
    </message>
    <message>
        <source>Taken: its answer stands in the list behind this window.</source>
        <translation>已拍摄：回答在此窗口后面的列表中。</translation>
    </message>
    <message>
        <source>%1 pictures are taken.</source>
        <translation>已拍摄 %1 张。</translation>
    </message>
</context>
<context>
    <name>lesion::CaseButton</name>
    <message>
        <source>proof not known</source>
        <translation>确诊依据未知</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>class, distance</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, at a distance of %3 (0: the same, 1: nothing in common). Image %4, lesion %5. Opens the image in the data set.</source>
        <translation>%1，%2，距离 %3（0：相同，1：毫无共同点）。图像 %4，皮损 %5。在数据集中打开该图像。</translation>
    </message>
    <message>
        <source>picture not found</source>
        <translation>找不到图片</translation>
    </message>
</context>
<context>
    <name>lesion::CaseView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 · image %2 of %3</source>
        <translation>%1 · 图像 %2 / %3</translation>
    </message>
    <message>
        <source>The data set is not open, so there is no picture.</source>
        <translation>数据集没有打开，因此没有图片。</translation>
    </message>
</context>
<context>
    <name>lesion::CasesPanel</name>
    <message>
        <source>true: %1
%2</source>
        <translation>真实：%1
%2</translation>
    </message>
    <message>
        <source>
lesion %1</source>
        <translation>
皮损 %1</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>所选单元格的图像</translation>
    </message>
    <message>
        <source>Show in the data set</source>
        <translation>在数据集中显示</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Selects the chosen images (all, if none is chosen) on the Dataset page.</source>
        <translation>在“数据集”页选中所选图像（未选则为全部）。</translation>
    </message>
    <message>
        <source>Opens the chosen images (all, if none is chosen) on the Diagnose page.</source>
        <translation>在“诊断”页打开所选图像（未选则为全部）。</translation>
    </message>
    <message>
        <source>Click a cell of the confusion matrix to see its images, the surest answers first.</source>
        <translation>点击混淆矩阵的单元格查看其图像，最确信的回答在前。</translation>
    </message>
    <message>
        <source>The number is the probability of the answer.</source>
        <translation>数字是回答的概率。</translation>
    </message>
</context>
<context>
    <name>lesion::ChangeChoice</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>它的值</translation>
    </message>
    <message>
        <source>Allowed: %1. Now: %2.</source>
        <translation>允许：%1。当前：%2。</translation>
    </message>
</context>
<context>
    <name>lesion::ClassChart</name>
    <message>
        <source>Folds the chart away or shows it. A lesion may have several photographs.</source>
        <translation>折叠或展开图表。一个皮损可以有多张照片。</translation>
    </message>
    <message>
        <source>Images and lesions per class</source>
        <translation>各类别的图像和皮损</translation>
    </message>
    <message>
        <source>Images (solid) and lesions (hatched) per class</source>
        <translation>各类别的图像（实心）和皮损（斜线）</translation>
    </message>
    <message>
        <source>Images (solid) and lesions (hatched) per class, of those shown</source>
        <translation>所显示的图像（实心）和皮损（斜线），按类别</translation>
    </message>
    <message>
        <source>%1
images: %2 (%3 %)
lesions: %4
images a lesion: %5</source>
        <translation>%1
图像：%2（%3%）
皮损：%4
每个皮损的图像：%5</translation>
    </message>
</context>
<context>
    <name>lesion::ClassEditor</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes with the same name are merged; those without a tick are left out. The files are not changed, and Edit → Undo takes it back.</source>
        <translation>同名的类别会合并；未勾选的会被排除。文件不会改变，可用“编辑 → 撤销”还原。</translation>
    </message>
    <message>
        <source>Class in the data</source>
        <translation>数据中的类别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>此处的名称</translation>
    </message>
    <message>
        <source>Classes and their names</source>
        <translation>类别及其名称</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Every class of the data under its own name.</source>
        <translation>数据的每个类别使用其原名。</translation>
    </message>
    <message>
        <source>Malignant against benign</source>
        <translation>恶性对良性</translation>
    </message>
    <message>
        <source>Melanoma, carcinomas and actinic keratosis against the rest.</source>
        <translation>黑色素瘤、癌和光化性角化病对其余。</translation>
    </message>
    <message>
        <source>Melanoma against nevus</source>
        <translation>黑色素瘤对痣</translation>
    </message>
    <message>
        <source>The other classes are left out.</source>
        <translation>其他类别被排除。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes, %1 images (%2)</source>
        <translation>
            <numerusform>%Ln 个类别，%1 张图像（%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>No class is chosen. A classifier needs at least two.</source>
        <translation>没有选择任何类别。分类器至少需要两个类别。</translation>
    </message>
</context>
<context>
    <name>lesion::ClassSettings</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>类别…</translation>
    </message>
    <message>
        <source>Merges, renames or leaves out classes, as melanoma against nevus. Can be undone.</source>
        <translation>合并、重命名或排除类别，例如黑色素瘤对痣。可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln classes of the data, as they are.</source>
        <translation>
            <numerusform>数据的全部 %Ln 个类别，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>left out: %Ln classes</source>
        <translation>
            <numerusform>已排除：%Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ This does not fit the data; all classes are shown.</source>
        <translation>⚠ 这与数据不符；显示全部类别。</translation>
    </message>
    <message>
        <source>Change classes</source>
        <translation>更改类别</translation>
    </message>
</context>
<context>
    <name>lesion::ClassTable</name>
    <message>
        <source>Figures for each class</source>
        <translation>各类别的指标</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Av. precision</source>
        <translation>平均精度</translation>
    </message>
</context>
<context>
    <name>lesion::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type what you want to do: an action, a page, a setting, a run, a help text</source>
        <translation>输入想做的事：操作、页面、设置、运行、帮助文本</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>想做的事</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>没有与这些字母匹配的内容。</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Escape closes</source>
        <translation>上下键选择，回车键执行，Esc 关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lesion::ComparisonPanel</name>
    <message>
        <source>Judge together</source>
        <translation>一起评估</translation>
    </message>
    <message>
        <source>Runs to compare with</source>
        <translation>要比较的运行</translation>
    </message>
    <message>
        <source>Tick the runs that the shown run is compared with. All were judged on their test parts; differences are of the images that both judged.</source>
        <translation>勾选要与所显示运行比较的运行。所有运行都在各自的测试集上评估；差值基于两者都判断过的图像。</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>其他运行…</translation>
    </message>
    <message>
        <source>A run in another folder, of another project or of the command line.</source>
        <translation>其他文件夹中的运行，来自其他项目或命令行。</translation>
    </message>
    <message>
        <source>Judges the mean of the answers of the shown and the ticked runs (an ensemble) on the chosen images, and says what it gained and cost.</source>
        <translation>评估所显示运行与勾选运行回答的平均（集成）在所选图像上的表现，并说明收益和代价。</translation>
    </message>
    <message>
        <source>Tick a run above to compare it with the shown one.</source>
        <translation>在上面勾选一个运行，与所显示的运行比较。</translation>
    </message>
    <message>
        <source>Figures of the compared runs</source>
        <translation>所比较运行的指标</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>ROC of the compared runs</source>
        <translation>所比较运行的 ROC</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较 …</translation>
    </message>
    <message>
        <source>This project has no other run with test predictions. Other run… opens one from elsewhere.</source>
        <translation>此项目没有其他带测试预测的运行。“其他运行…”可打开别处的运行。</translation>
    </message>
    <message>
        <source>The folder of a run</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>No setting differs.</source>
        <translation>没有不同的设置。</translation>
    </message>
    <message>
        <source>ROC: %1</source>
        <translation>ROC：%1</translation>
    </message>
</context>
<context>
    <name>lesion::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter shows a cell&apos;s images, the context menu saves and copies.</source>
        <translation>方向键移动，回车键显示单元格的图像，右键菜单可保存和复制。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 were recognised.</source>
        <translation>%2 张 %3 中识别出 %1 张。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 were taken for %4.</source>
        <translation>%2 张 %3 中有 %1 张被误认为 %4。</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>%1 Click to see them.</source>
        <translation>%1 点击查看。</translation>
    </message>
</context>
<context>
    <name>lesion::CsvColumnsDialog</name>
    <message>
        <source>Name the columns of a table</source>
        <translation>指定表格的列</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>表格(&amp;T)：</translation>
    </message>
    <message>
        <source>The tables found in the folder</source>
        <translation>在文件夹中找到的表格</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>图像(&amp;I)：</translation>
    </message>
    <message>
        <source>The image file&apos;s name, with or without its extension</source>
        <translation>图像文件名，可带或不带扩展名</translation>
    </message>
    <message>
        <source>&amp;Class:</source>
        <translation>类别(&amp;C)：</translation>
    </message>
    <message>
        <source>The diagnosis: what the network is to learn</source>
        <translation>诊断：网络要学习的内容</translation>
    </message>
    <message>
        <source>&amp;Lesion:</source>
        <translation>皮损(&amp;L)：</translation>
    </message>
    <message>
        <source>Photographs of the same lesion have the same value here; they are kept together when the data are split</source>
        <translation>同一皮损的照片在此列的值相同；划分数据时它们保持在一起</translation>
    </message>
    <message>
        <source>&amp;Patient:</source>
        <translation>患者(&amp;P)：</translation>
    </message>
    <message>
        <source>Photographs of the same person have the same value here; they are kept together when the data are split</source>
        <translation>同一人的照片在此列的值相同；划分数据时它们保持在一起</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Name the column of the image and that of the class.</source>
        <translation>请指定图像列和类别列。</translation>
    </message>
    <message>
        <source>Image and class cannot be the same column.</source>
        <translation>图像和类别不能是同一列。</translation>
    </message>
</context>
<context>
    <name>lesion::CurveChart</name>
    <message>
        <source>false alarms (1 − specificity)</source>
        <translation>误报率（1 − 特异度）</translation>
    </message>
    <message>
        <source>sensitivity (recall)</source>
        <translation>灵敏度（召回率）</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>
from a score of %1 on</source>
        <translation>
得分从 %1 起</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, specificity %3</source>
        <translation>%1：灵敏度 %2，特异度 %3</translation>
    </message>
    <message>
        <source>%1: sensitivity %2, precision %3</source>
        <translation>%1：灵敏度 %2，精确率 %3</translation>
    </message>
</context>
<context>
    <name>lesion::CurvesPanel</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>precision–recall</source>
        <translation>精确率-召回率</translation>
    </message>
    <message>
        <source>ROC and precision-recall</source>
        <translation>ROC 与精确率-召回率</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The curve that the operating point below is on.</source>
        <translation>下面的工作点所在的曲线。</translation>
    </message>
    <message>
        <source>At least this share of the positive cases is to be found; the score from which the model&apos;s answer counts as positive follows from it.</source>
        <translation>至少要找到这一比例的阳性病例；由此得出模型回答算作阳性的得分。</translation>
    </message>
    <message>
        <source>&amp;Wanted sensitivity</source>
        <translation>期望灵敏度(&amp;W)</translation>
    </message>
    <message>
        <source>Wanted sensitivity</source>
        <translation>期望灵敏度</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>lesion::DatasetPage</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Opens a folder with images and their table (Ctrl+O).</source>
        <translation>打开含图像及其表格的文件夹（Ctrl+O）。</translation>
    </message>
    <message>
        <source>These images are not in the open data set.</source>
        <translation>这些图像不在打开的数据集中。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nine at random</source>
        <translation>随机九张</translation>
    </message>
    <message>
        <source>Shows nine images side by side, drawn at random from those that the filters show.</source>
        <translation>并排显示九张图像，从筛选所显示的图像中随机抽取。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>No data set is open. Open a folder such as HAM10000, or drop it on the window; or begin with pictures that the program draws itself.</source>
        <translation>没有打开数据集。请打开 HAM10000 之类的文件夹，或将其拖到窗口上；也可以从程序自己绘制的图片开始。</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>试用合成皮损</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>课程…</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Drawing the synthetic lesions …</source>
        <translation>正在绘制合成皮损 …</translation>
    </message>
    <message>
        <source>Reading the data set …</source>
        <translation>正在读取数据集 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%1 个皮损的 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic: drawn by the program, not photographs of patients</source>
        <translation>合成：由程序绘制，不是患者的照片</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images can be decoded.</source>
        <translation>
            <numerusform>全部 %Ln 张图像都能解码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images cannot be decoded and are left out; %1 can.</source>
        <translation>
            <numerusform>%Ln 张图像无法解码，已排除；%1 张可以。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>%1 was left out of the data set, so there is no image to show.</source>
        <translation>%1 已从数据集中排除，因此没有可显示的图像。</translation>
    </message>
</context>
<context>
    <name>lesion::DecisionPanel</name>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The operating point is the largest threshold that finds so many of the validation part&apos;s malignant images.</source>
        <translation>工作点是能找到验证集中这一比例恶性图像的最大阈值。</translation>
    </message>
    <message>
        <source>as in the data</source>
        <translation>与数据相同</translation>
    </message>
    <message>
        <source>How many lesions of a hundred are malignant where the answer is used. Data sets hold far more of them than a practice sees, which makes probabilities too high there.</source>
        <translation>在使用回答的地方，每一百个皮损中有多少是恶性的。数据集中的恶性皮损远多于门诊所见，因此那里的概率会偏高。</translation>
    </message>
    <message>
        <source>Pre&amp;valence</source>
        <translation>患病率(&amp;V)</translation>
    </message>
    <message>
        <source>Find at &amp;least</source>
        <translation>至少找到(&amp;L)</translation>
    </message>
    <message>
        <source>Prevalence of malignant lesions in percent</source>
        <translation>恶性皮损的患病率（百分比）</translation>
    </message>
    <message>
        <source>Wanted sensitivity in percent</source>
        <translation>期望灵敏度（百分比）</translation>
    </message>
    <message>
        <source>Malignant:</source>
        <translation>恶性：</translation>
    </message>
    <message>
        <source>%1 counts as malignant</source>
        <translation>%1 算作恶性</translation>
    </message>
    <message>
        <source>An operating point needs the run&apos;s references: see Similar.</source>
        <translation>工作点需要此运行的参考集：见“相似”。</translation>
    </message>
    <message>
        <source>Tick at least one class as malignant and leave at least one.</source>
        <translation>请至少勾选一个类别为恶性，并至少保留一个不勾选。</translation>
    </message>
    <message>
        <source>The validation part lacks malignant or benign images, so there is no operating point.</source>
        <translation>验证集缺少恶性或良性图像，因此没有工作点。</translation>
    </message>
    <message>
        <source>The photograph is refused: its probabilities decide nothing.</source>
        <translation>照片被拒绝：其概率不能用于决策。</translation>
    </message>
    <message>
        <source>Shown as soon as there is an answer.</source>
        <translation>有回答后即显示。</translation>
    </message>
</context>
<context>
    <name>lesion::DetailPanel</name>
    <message>
        <source>In the data</source>
        <translation>在数据中</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>皮损</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Metadata of the image</source>
        <translation>图像的元数据</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Shows the selected images on the Diagnose page and asks the chosen model about them.</source>
        <translation>在“诊断”页显示所选图像，并让所选模型回答。</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copies where the file is.</source>
        <translation>复制文件所在位置。</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Opens the folder of the file.</source>
        <translation>打开文件所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose an image to see what is known of it.</source>
        <translation>选择一张图像，查看已知的信息。</translation>
    </message>
    <message>
        <source>%1: open the large view</source>
        <translation>%1：打开大图</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more selected</source>
        <translation>
            <numerusform>%1 和另外 %Ln 张已选中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other photographs of this lesion</source>
        <translation>
            <numerusform>此皮损的另外 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: select this photograph</source>
        <translation>%1：选中这张照片</translation>
    </message>
</context>
<context>
    <name>lesion::DiagnosisPage</name>
    <message>
        <source>There is no trained model in this project yet.</source>
        <translation>此项目中还没有训练好的模型。</translation>
    </message>
    <message>
        <source>Photographs that wait for one: %1</source>
        <translation>等待模型的照片：%1</translation>
    </message>
    <message>
        <source>For research and teaching. Not a medical device.</source>
        <translation>仅供研究和教学使用。不是医疗器械。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>No photograph yet</source>
        <translation>还没有照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer yet</source>
        <translation>
            <numerusform>%Ln 张还没有回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosing %1 of %2</source>
        <translation>正在诊断 %1 / %2</translation>
    </message>
    <message>
        <source>Building the references</source>
        <translation>正在建立参考集</translation>
    </message>
    <message>
        <source>%1: %2 of %3 places</source>
        <translation>%1：%2 / %3 处</translation>
    </message>
    <message>
        <source>%1 is being computed…</source>
        <translation>正在计算 %1…</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>%1: yellow speaks most for %2.</source>
        <translation>%1：黄色最支持 %2。</translation>
    </message>
    <message>
        <source>%1, both on one scale: yellow speaks most for the class.</source>
        <translation>%1，两者同一尺度：黄色最支持该类别。</translation>
    </message>
    <message>
        <source>%1: nothing here speaks for %2.</source>
        <translation>%1：这里没有支持 %2 的内容。</translation>
    </message>
    <message>
        <source>The eight views are being looked at…</source>
        <translation>正在查看八个视图…</translation>
    </message>
    <message>
        <source>A model file by itself has no references to compare with: choose its run.</source>
        <translation>单独的模型文件没有可比较的参考集：请选择它的运行。</translation>
    </message>
    <message>
        <source>The references are built when the run has ended.</source>
        <translation>运行结束后会建立参考集。</translation>
    </message>
    <message>
        <source>This run has no references yet. Similar cases, prediction sets, operating points and the input check need them.</source>
        <translation>此运行还没有参考集。相似病例、预测集、工作点和输入检查都需要它。</translation>
    </message>
    <message>
        <source>Open the data set of the run to build them.</source>
        <translation>请打开此运行的数据集来建立参考集。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs, one &amp;lesion</source>
        <translation>
            <numerusform>%Ln 张照片，一个皮损(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the data set that is open.</source>
        <translation>%1 不在打开的数据集中。</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <source>network&apos;s view</source>
        <translation>网络视图</translation>
    </message>
    <message>
        <source>The same photograph as it was given to the network: the whole frame made square.</source>
        <translation>同一张照片输入网络时的样子：整幅画面变为正方形。</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photographs that were dropped together show the same lesion: their probabilities are averaged, as lesion-level evaluation does it.</source>
        <translation>一起拖入的照片属于同一皮损：其概率取平均，与按皮损评估的做法相同。</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>其他信息</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>相似</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>皮损</translation>
    </message>
    <message>
        <source>Proven cases of the training part that look alike to the network</source>
        <translation>对网络来说相似的训练集确诊病例</translation>
    </message>
    <message>
        <source>Malignant or not, at an operating point and a prevalence</source>
        <translation>在给定工作点和患病率下是否为恶性</translation>
    </message>
    <message>
        <source>Prediction set, spread, input check</source>
        <translation>预测集、离散程度、输入检查</translation>
    </message>
    <message>
        <source>Photographs of one lesion and their common answer</source>
        <translation>同一皮损的照片及其共同回答</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Open image…</source>
        <translation>打开图像…</translation>
    </message>
    <message>
        <source>Photographs from files; dropping or pasting works too</source>
        <translation>从文件选取照片；也可以拖入或粘贴</translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>训练于 %1</translation>
    </message>
    <message>
        <source>on %1 (synthetic, says nothing about real skin)</source>
        <translation>数据：%1（合成，不能说明真实皮肤）</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>balanced accuracy %1 on its validation part</source>
        <translation>验证集上的平衡准确率 %1</translation>
    </message>
    <message>
        <source>being looked at…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>the model is being loaded…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>waits for a model, choose one above.</source>
        <translation>等待模型，请在上面选择一个。</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;All files (*)</source>
        <translation>图像 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>camera picture</source>
        <translation>相机图片</translation>
    </message>
    <message>
        <source>%1 is gone and no longer watched.</source>
        <translation>%1 已不存在，不再监视。</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Photographs that arrive in %1 are diagnosed from now on.</source>
        <translation>从现在起会诊断 %1 中新出现的照片。</translation>
    </message>
    <message>
        <source>There is no image in the folders.</source>
        <translation>这些文件夹中没有图像。</translation>
    </message>
    <message>
        <source>What was dropped or pasted holds no image. Nothing is fetched from the network: save the image and drop the file.</source>
        <translation>拖入或粘贴的内容中没有图像。程序不会从网络获取任何内容：请先保存图像，再拖入文件。</translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation>粘贴的图像</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Right: what speaks for %1, by %2; yellow most.</source>
        <translation>右：按 %2，支持 %1 的部分；黄色最强。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Every image of a folder into a table and pages with thumbnails, also ten thousand</source>
        <translation>把文件夹中的每张图像写入表格和带缩略图的页面，一万张也可以</translation>
    </message>
    <message>
        <source>Stopping the batch</source>
        <translation>正在停止批处理</translation>
    </message>
    <message>
        <source>Listing the images</source>
        <translation>正在列出图像</translation>
    </message>
    <message>
        <source>Batch: %1 of %2, %3 left</source>
        <translation>批处理：%1 / %2，剩余 %3</translation>
    </message>
    <message>
        <source>The folder %1: what is to be done with it?</source>
        <translation>文件夹 %1：要用它做什么？</translation>
    </message>
    <message>
        <source>Diagnose its images…</source>
        <translation>诊断其中的图像…</translation>
    </message>
    <message>
        <source>Open it as a data set</source>
        <translation>作为数据集打开</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>age: %1</source>
        <translation>年龄：%1</translation>
    </message>
    <message>
        <source>sex: %1</source>
        <translation>性别：%1</translation>
    </message>
    <message>
        <source>site: %1</source>
        <translation>部位：%1</translation>
    </message>
</context>
<context>
    <name>lesion::DiagnosisQueue</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1：等待中</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1：已拒绝。%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>lesion::DropArea</name>
    <message>
        <source>The photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photograph with the second class&apos;s heat map</source>
        <translation>带有第二个类别热力图的照片</translation>
    </message>
    <message>
        <source>Drop a photograph here, paste one (Ctrl+V) or open it.</source>
        <translation>将照片拖到这里，或粘贴（Ctrl+V），或打开。</translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationPage</name>
    <message>
        <source>Open the data set that the run is judged on.</source>
        <translation>请打开用来评估此运行的数据集。</translation>
    </message>
    <message>
        <source>Another data set</source>
        <translation>其他数据集</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs together</source>
        <translation>
            <numerusform>%Ln 次运行合并</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>Looking deeper</source>
        <translation>正在深入检查</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation>
            <numerusform>%1 / %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 images/s · %3 left</source>
        <translation>%1 · 每秒 %2 张 · 剩余 %3</translation>
    </message>
    <message>
        <source>Evaluating: %1</source>
        <translation>正在评估：%1</translation>
    </message>
    <message>
        <source>Looking deeper: %1 %</source>
        <translation>正在深入检查：%1%</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩余 %2</translation>
    </message>
    <message>
        <source>Intervals: %1 %</source>
        <translation>区间：%1%</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>正在比较运行</translation>
    </message>
    <message>
        <source>Save predictions</source>
        <translation>保存预测</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Leak demonstrator: %1</source>
        <translation>泄漏演示：%1</translation>
    </message>
    <message>
        <source>Cross-validation: %1</source>
        <translation>交叉验证：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Comparing both arms …</source>
        <translation>正在比较两组 …</translation>
    </message>
    <message>
        <source>Comparing both arms</source>
        <translation>正在比较两组</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>training part (flatters)</source>
        <translation>训练集（偏乐观）</translation>
    </message>
    <message>
        <source>all images (flatters)</source>
        <translation>全部图像（偏乐观）</translation>
    </message>
    <message>
        <source>one look</source>
        <translation>一个视图</translation>
    </message>
    <message>
        <source>8 looks</source>
        <translation>8 个视图</translation>
    </message>
    <message>
        <source>16 looks</source>
        <translation>16 个视图</translation>
    </message>
    <message>
        <source>Other data set…</source>
        <translation>其他数据集…</translation>
    </message>
    <message>
        <source>Judges the run on another folder of images: classes are matched by name, and those that the model does not know are left out and named.</source>
        <translation>在另一个图像文件夹上评估此运行：类别按名称匹配；模型不认识的类别会被排除并列出。</translation>
    </message>
    <message>
        <source>Save predictions…</source>
        <translation>保存预测…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>One page with data, split, training, all figures with their intervals, failures, limits and the items of the reporting checklists: HTML or PDF.</source>
        <translation>一页包含数据、划分、训练、所有指标及其区间、错误、局限和报告清单各项：HTML 或 PDF。</translation>
    </message>
    <message>
        <source>A CSV file with the probabilities of every image.</source>
        <translation>包含每张图像概率的 CSV 文件。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>The trained model that is judged.</source>
        <translation>要评估的训练好的模型。</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>Only the test part says how the model does on new lesions; the others are there to compare.</source>
        <translation>只有测试集能说明模型对新皮损的表现；其他部分供比较。</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>More than one look: the mean over turned and mirrored views of each image (test-time augmentation), at as many times the time. What it gained is shown.</source>
        <translation>多于一个视图：对每张图像的旋转和翻转视图取平均（测试时增强），用时相应增加。会显示其收益。</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Runs the chosen model over the chosen images (Ctrl+D)</source>
        <translation>用所选模型判断所选图像（Ctrl+D）</translation>
    </message>
    <message>
        <source>Nothing has been trained in this project yet.</source>
        <translation>此项目中还没有训练过。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>other data: %1</source>
        <translation>其他数据：%1</translation>
    </message>
    <message>
        <source>No fold of this cross-validation is finished yet.</source>
        <translation>此交叉验证还没有完成的折。</translation>
    </message>
    <message>
        <source>This run has no stored figures. Press Evaluate to run its model over the test part.</source>
        <translation>此运行没有保存的指标。按“评估”用其模型判断测试集。</translation>
    </message>
    <message>
        <source>Press Evaluate to run the model over these images.</source>
        <translation>按“评估”用模型判断这些图像。</translation>
    </message>
    <message>
        <source>every image judged by the fold that was tested on it</source>
        <translation>每张图像由以它为测试的那一折判断</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · synthetic data</source>
        <translation>%1 · 合成数据</translation>
    </message>
    <message>
        <source>Stopped: these figures have no intervals.</source>
        <translation>已停止：这些指标没有区间。</translation>
    </message>
    <message>
        <source>Compute them</source>
        <translation>计算区间</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Effect of a setting: %1</source>
        <translation>设置的效果：%1</translation>
    </message>
    <message>
        <source>This comparison cannot be read.</source>
        <translation>无法读取此比较。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>the page: a noun where the language has one</comment>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <comment>the button: do it</comment>
        <translation>评估</translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationView</name>
    <message>
        <source>counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>share of the true class</source>
        <translation>占真实类别的比例</translation>
    </message>
    <message>
        <source>share of the prediction</source>
        <translation>占预测的比例</translation>
    </message>
    <message>
        <source>Show in the matrix</source>
        <translation>矩阵中显示</translation>
    </message>
    <message>
        <source>Counts, recall by row, or precision by column.</source>
        <translation>数量、按行的召回率，或按列的精确率。</translation>
    </message>
    <message>
        <source>What is shown beside the matrix</source>
        <translation>矩阵旁显示的内容</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>各折</translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation>可信度检查</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>亚组</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>可疑样本</translation>
    </message>
    <message>
        <source>A click on a cell shows its images.</source>
        <translation>点击单元格显示其图像。</translation>
    </message>
</context>
<context>
    <name>lesion::ExplanationBar</name>
    <message>
        <source>occlusion</source>
        <translation>遮挡法</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>热力图(&amp;H)</translation>
    </message>
    <message>
        <source>Method of the heat map</source>
        <translation>热力图方法</translation>
    </message>
    <message>
        <source>Grad-CAM, Grad-CAM++ and HiResCAM follow the network&apos;s gradients. Occlusion hides one place after the other and looks how far the score falls: slower, and the check on the others.
Usual is Grad-CAM, which weighs whole maps, where the network&apos;s head works on their mean over all places; seed-cnn&apos;s weighs every place by itself, as HiResCAM does.</source>
        <translation>Grad-CAM、Grad-CAM++ 和 HiResCAM 依据网络的梯度。遮挡法逐处遮挡并观察得分下降多少：较慢，可用来检验其他方法。
如果网络的分类头使用各处的平均值，通常用 Grad-CAM，它对整幅特征图加权；seed-cnn 的分类头对每一处分别加权，与 HiResCAM 一致。</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>热力图的类别</translation>
    </message>
    <message>
        <source>What speaks for this class is coloured.</source>
        <translation>支持该类别的部分会着色。</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>第二个类别</translation>
    </message>
    <message>
        <source>Its heat map is shown beside the first one.</source>
        <translation>其热力图显示在第一个旁边。</translation>
    </message>
    <message>
        <source>Colours the places of the photograph that the class&apos;s score comes from.</source>
        <translation>为照片中决定该类别得分的位置着色。</translation>
    </message>
    <message>
        <source>A second class beside it, on the same scale.</source>
        <translation>旁边显示第二个类别，使用同一尺度。</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>热力图不透明度</translation>
    </message>
    <message>
        <source>How strongly the heat map covers the photograph.</source>
        <translation>热力图覆盖照片的程度。</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>常用：%1</translation>
    </message>
    <message>
        <source>most probable</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>next probable</source>
        <translation>次可能</translation>
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
        <translation>用于 ONNX Runtime、OpenCV 和大多数其他程序。输入：模型所需尺寸的图片，8 位 RGB；归一化和校准已包含在内。</translation>
    </message>
    <message>
        <source>TorchScript</source>
        <translation>TorchScript</translation>
    </message>
    <message>
        <source>For torch.jit.load in Python and for LibTorch in C++, with the same input and the weights as parameters.</source>
        <translation>用于 Python 中的 torch.jit.load 和 C++ 中的 LibTorch，输入相同，权重作为参数。</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>The model file itself, which Python reads without LesionLab; the metadata tell classes, preprocessing and calibration.</source>
        <translation>模型文件本身，Python 无需 LesionLab 即可读取；元数据说明类别、预处理和校准。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>One file that answers in any browser by double click, without network or server.</source>
        <translation>一个文件，双击即可在任何浏览器中回答，无需网络或服务器。</translation>
    </message>
    <message>
        <source>Web page as a folder</source>
        <translation>网页文件夹</translation>
    </message>
    <message>
        <source>The same for a web server, and for models that are too large for one file. Choose an empty folder.</source>
        <translation>内容相同，用于网页服务器，以及大到单个文件放不下的模型。请选择空文件夹。</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>Losses, accuracies and learning rate of each epoch and the settings, for TensorBoard and as a table (CSV). Choose a folder; the run gets one of its name in it.</source>
        <translation>每一轮的损失、准确率和学习率以及各项设置，供 TensorBoard 使用，另附表格（CSV）。请选择文件夹；运行会在其中得到一个同名文件夹。</translation>
    </message>
    <message>
        <source>It was checked by ONNX&apos;s checker only: nothing here can run this network.</source>
        <translation>仅通过了 ONNX 检查器的检查：这里没有能运行此网络的程序。</translation>
    </message>
    <message>
        <source>It was not checked by another program: nothing here can read it.</source>
        <translation>未经其他程序检查：这里没有能读取它的程序。</translation>
    </message>
    <message>
        <source>It passed ONNX&apos;s checker. Run by %1 on %2 pictures, its probabilities differ from LesionLab&apos;s by at most %3.</source>
        <translation>已通过 ONNX 检查器。由 %1 在 %2 张图片上运行，其概率与 LesionLab 的最多相差 %3。</translation>
    </message>
    <message>
        <source>Run by %1 on %2 pictures, its probabilities differ from LesionLab&apos;s by at most %3.</source>
        <translation>由 %1 在 %2 张图片上运行，其概率与 LesionLab 的最多相差 %3。</translation>
    </message>
    <message>
        <source>%1 is written (%2).</source>
        <translation>已写入 %1（%2）。</translation>
    </message>
    <message>
        <source>It was opened and answers as when it was trained: logits differ by at most %1.</source>
        <translation>已重新打开，回答与训练时一致：logits 最多相差 %1。</translation>
    </message>
    <message>
        <source>Export model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>&amp;Model file…</source>
        <translation>模型文件(&amp;M)…</translation>
    </message>
    <message>
        <source>A model file that is no run of this project</source>
        <translation>不属于此项目任何运行的模型文件</translation>
    </message>
    <message>
        <source>&amp;Run:</source>
        <translation>运行(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>There is no run with a model yet: choose a model file</source>
        <translation>还没有带模型的运行：请选择模型文件</translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Model files (*.safetensors)</source>
        <translation>模型文件 (*.safetensors)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>已取消：未写入任何内容。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>lesion::FiguresPanel</name>
    <message>
        <source>Figures of the whole part</source>
        <translation>整个部分的指标</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals over lesions, not images.</source>
        <translation>括号内：95% 区间，按皮损而不是按图像计算。</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>All figures of both levels with their intervals, to be pasted into a spreadsheet.</source>
        <translation>两个层级的全部指标及其区间，可粘贴到电子表格。</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Each class against the rest, images</source>
        <translation>每个类别对其余，图像</translation>
    </message>
    <message>
        <source>Each class against the rest, lesions</source>
        <translation>每个类别对其余，皮损</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>皮损</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation>
            <numerusform>%Ln 个皮损</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuracy of the majority baseline</source>
        <translation>多数类基线的准确率</translation>
    </message>
    <message>
        <source>Of always answering the class that is largest in the training part.</source>
        <translation>总是回答训练集中最大类别时的结果。</translation>
    </message>
</context>
<context>
    <name>lesion::FilterBar</name>
    <message>
        <source>Search id, lesion, site …</source>
        <translation>搜索编号、皮损、部位 …</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>搜索图像</translation>
    </message>
    <message>
        <source>Shows the images in whose id, lesion, class or other column every word occurs (Ctrl+F).</source>
        <translation>显示编号、皮损、类别或其他列中包含所有词的图像（Ctrl+F）。</translation>
    </message>
    <message>
        <source>Order of the images</source>
        <translation>图像的顺序</translation>
    </message>
    <message>
        <source>The order of the images in the grid.</source>
        <translation>网格中图像的顺序。</translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Turns the order round.</source>
        <translation>反转顺序。</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Takes every filter away, so that all images show.</source>
        <translation>取消所有筛选，显示全部图像。</translation>
    </message>
    <message>
        <source>all %1 shown</source>
        <translation>显示全部 %1</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1：已选 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filter, %1</source>
        <translation>筛选，%1</translation>
    </message>
    <message>
        <source>How the diagnosis was confirmed (dx_type): histology, follow-up, consensus, confocal.</source>
        <translation>诊断如何确认（dx_type）：组织病理、随访、共识、共聚焦显微镜。</translation>
    </message>
    <message>
        <source>Shows only images with these values; several can be chosen.</source>
        <translation>只显示具有这些值的图像；可选多个。</translation>
    </message>
</context>
<context>
    <name>lesion::FoldsPanel</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Balanced accuracy by fold</source>
        <translation>各折的平衡准确率</translation>
    </message>
    <message>
        <source>Trains the folds that are missing, with the settings that it was begun with.</source>
        <translation>用开始时的设置训练缺少的折。</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>各折</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>A click judges the fold&apos;s own run; the list of runs leads back.</source>
        <translation>点击可评估该折自己的运行；从运行列表可返回。</translation>
    </message>
    <message numerus="yes">
        <source>Balanced accuracy %1, accuracy %2: mean and standard deviation over %Ln folds.</source>
        <translation>
            <numerusform>平衡准确率 %1，准确率 %2：%Ln 折的平均值和标准差。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 folds are not finished yet: their images are not among these.</source>
        <translation>
            <numerusform>%1 折中有 %Ln 折尚未完成：其图像不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Above and in the other tabs stand the folds&apos; answers pooled: every image judged by the network that was tested on it.</source>
        <translation>上方和其他标签页中是各折回答的汇总：每张图像由以它为测试的网络判断。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln images</source>
        <translation>
            <numerusform>%1：%2，%Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>balanced accuracy; dashed: the mean of the folds</source>
        <translation>平衡准确率；虚线：各折平均</translation>
    </message>
    <message>
        <source>mean ± deviation</source>
        <translation>平均 ± 标准差</translation>
    </message>
</context>
<context>
    <name>lesion::GraphicsCardDialog</name>
    <message>
        <source>Use a graphics card</source>
        <translation>使用显卡</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Use the program&apos;s own</source>
        <translation>使用程序自带的</translation>
    </message>
    <message>
        <source>This program came with LibTorch %1 for the processor. For an NVIDIA card, download the official LibTorch of the same version for CUDA from pytorch.org, unpack it and choose its folder. Both programs use it from their next start. LesionLab fetches nothing.</source>
        <translation>此程序自带用于处理器的 LibTorch %1。要使用 NVIDIA 显卡，请从 pytorch.org 下载相同版本的官方 CUDA 版 LibTorch，解压后选择其文件夹。两个程序从下次启动起使用它。LesionLab 不会自行下载任何内容。</translation>
    </message>
    <message>
        <source>This program is linked with the distribution&apos;s LibTorch %1, which cannot be exchanged. For an NVIDIA card, build LesionLab with the official LibTorch for CUDA; packaging/INSTALL.md says how.</source>
        <translation>此程序链接的是系统发行版的 LibTorch %1，无法更换。要使用 NVIDIA 显卡，请用官方 CUDA 版 LibTorch 构建 LesionLab；方法见 packaging/INSTALL.md。</translation>
    </message>
    <message>
        <source>On this system the program keeps the LibTorch %1 that it was built with. For another one, build LesionLab with it; packaging/INSTALL.md says how.</source>
        <translation>在此系统上，程序只能使用构建时的 LibTorch %1。要使用其他版本，请用该版本构建 LesionLab；方法见 packaging/INSTALL.md。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>正在使用：%1</translation>
    </message>
    <message>
        <source>Chosen, not in use: %1</source>
        <translation>已选择，尚未使用：%1</translation>
    </message>
    <message>
        <source>The folder of LibTorch</source>
        <translation>LibTorch 的文件夹</translation>
    </message>
    <message>
        <source>LibTorch %1 is used from the next start.</source>
        <translation>下次启动起使用 LibTorch %1。</translation>
    </message>
    <message>
        <source>This folder holds no LibTorch: lib/libtorch_cpu.so or build-version is missing.</source>
        <translation>此文件夹中没有 LibTorch：缺少 lib/libtorch_cpu.so 或 build-version。</translation>
    </message>
    <message>
        <source>This is LibTorch %1; the program needs %2.</source>
        <translation>这是 LibTorch %1；程序需要 %2。</translation>
    </message>
    <message>
        <source>Move it to a folder whose path has no blanks, colons or semicolons.</source>
        <translation>请将它移到路径中没有空格、冒号或分号的文件夹。</translation>
    </message>
    <message>
        <source>The program&apos;s own LibTorch is used from the next start.</source>
        <translation>下次启动起使用程序自带的 LibTorch。</translation>
    </message>
</context>
<context>
    <name>lesion::HeadFigures</name>
    <message>
        <source>What counts as one answer</source>
        <translation>什么算作一个回答</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>lesions</source>
        <translation>皮损</translation>
    </message>
    <message>
        <source>The mean of the recalls of all classes: every class counts the same, however rare.</source>
        <translation>所有类别召回率的平均值：每个类别权重相同，无论多么少见。</translation>
    </message>
    <message>
        <source>The 95 % interval by drawing lesions anew 2,000 times: where the figure would lie on other lesions of the same kind.</source>
        <translation>95% 区间：将皮损重新抽取 2,000 次，即在同类的其他皮损上指标会落在何处。</translation>
    </message>
    <message>
        <source>The majority baseline is what always answering the most frequent class would reach.</source>
        <translation>多数类基线是总是回答最常见类别所能达到的值。</translation>
    </message>
    <message>
        <source>Lesions: the photographs of each lesion are combined into one answer.</source>
        <translation>皮损：每个皮损的照片合并为一个回答。</translation>
    </message>
    <message>
        <source>%1 balanced accuracy</source>
        <translation>%1 平衡准确率</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%1 个皮损的 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation>
            <numerusform>%Ln 个皮损</numerusform>
        </translation>
    </message>
    <message>
        <source>majority baseline %1 · accuracy %2, majority baseline %3 · ECE %4 · %5</source>
        <translation>多数类基线 %1 · 准确率 %2，多数类基线 %3 · ECE %4 · %5</translation>
    </message>
    <message>
        <source>interval is being computed …</source>
        <translation>正在计算区间 …</translation>
    </message>
    <message>
        <source>Honesty panel</source>
        <translation>可信度检查</translation>
    </message>
</context>
<context>
    <name>lesion::HelpWindow</name>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back to the text before</source>
        <translation>返回上一篇</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>课程：%1</translation>
    </message>
    <message>
        <source>No text holds all these words.</source>
        <translation>没有文本包含所有这些词。</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Finds the texts that hold all these words (Ctrl+F)</source>
        <translation>查找包含所有这些词的文本（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>lesion::HonestyPanel</name>
    <message>
        <source>Look deeper</source>
        <translation>深入检查</translation>
    </message>
    <message>
        <source>Also looks for near-duplicates between the parts, estimates skin tones and asks how well the model&apos;s features tell where a picture was taken. Reads every image: some minutes.</source>
        <translation>还会查找各部分之间的近似重复、估计肤色，并检查模型的特征能在多大程度上看出照片的拍摄地。需读取每张图像：要几分钟。</translation>
    </message>
    <message>
        <source>Honesty panel</source>
        <translation>可信度检查</translation>
    </message>
    <message>
        <source>Looked for near-duplicates, skin tone and the source as well.</source>
        <translation>已检查近似重复、肤色和来源。</translation>
    </message>
    <message>
        <source>Near-duplicates, skin tone and the source in the features have not been looked for yet.</source>
        <translation>尚未检查近似重复、肤色和特征中的来源。</translation>
    </message>
    <message>
        <source>To look for near-duplicates, skin tone and the source, open the data set of this run.</source>
        <translation>要检查近似重复、肤色和来源，请打开此运行的数据集。</translation>
    </message>
</context>
<context>
    <name>lesion::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Wheel or + and - zoom, drag or the arrow keys move, 0 fits, 1 is one to one</source>
        <translation>滚轮或 + 和 - 缩放，拖动或方向键移动，0 适合窗口，1 为原始大小</translation>
    </message>
</context>
<context>
    <name>lesion::LargeView</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>lesion %1</source>
        <translation>皮损 %1</translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation>子集：%1</translation>
    </message>
    <message>
        <source>Back to all images</source>
        <translation>返回全部图像</translation>
    </message>
    <message>
        <source>%1 · %2 · image %3 of %4</source>
        <translation>%1 · %2 · 图像 %3 / %4</translation>
    </message>
</context>
<context>
    <name>lesion::LeakDemoView</name>
    <message>
        <source>The 95 % interval by drawing the tested lesions anew 2,000 times, both arms judged on the same ones. What differs between seeds is not in it.</source>
        <translation>95% 区间：将被测皮损重新抽取 2,000 次，两组在相同皮损上评估。不含随机种子之间的差异。</translation>
    </message>
    <message>
        <source>Both arms have the same recipe, as many images of each class and the same tested photographs, one of each lesion. With the leak: the other photographs of these lesions are trained on. Without: photographs of other lesions in their place.</source>
        <translation>两组的配方相同，每个类别的图像数相同，被测照片也相同，每个皮损一张。有泄漏：训练用到这些皮损的其他照片。无泄漏：代之以其他皮损的照片。</translation>
    </message>
    <message>
        <source>Both arms by seed</source>
        <translation>两组，按随机种子</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Balanced accuracy
with the leak</source>
        <translation>平衡准确率
有泄漏</translation>
    </message>
    <message>
        <source>
without</source>
        <translation>
无</translation>
    </message>
    <message>
        <source>
difference</source>
        <translation>
差值</translation>
    </message>
    <message>
        <source>Accuracy
with the leak</source>
        <translation>准确率
有泄漏</translation>
    </message>
    <message>
        <source>A double click on a figure judges that training&apos;s own run; the list of runs leads back.</source>
        <translation>双击某个指标可评估该次训练自己的运行；从运行列表可返回。</translation>
    </message>
    <message>
        <source>%1 balanced accuracy with the leak</source>
        <translation>%1 平衡准确率（有泄漏）</translation>
    </message>
    <message>
        <source>No difference yet</source>
        <translation>还没有差值</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>准确率 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln seeds</source>
        <translation>
            <numerusform>%1 / %Ln 个随机种子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs tested, one of each lesion</source>
        <translation>
            <numerusform>测试了 %Ln 张照片，每个皮损一张</numerusform>
        </translation>
    </message>
    <message>
        <source>One more seed</source>
        <translation>再加一个种子</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Trains both arms once more, with the next seed: the mean gets steadier.</source>
        <translation>用下一个随机种子再训练两组：平均值会更稳定。</translation>
    </message>
    <message>
        <source>Trains what is missing, with the settings that it was begun with.</source>
        <translation>用开始时的设置训练缺少的部分。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>随机种子 %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>with the leak minus without</source>
        <translation>有泄漏减无泄漏</translation>
    </message>
    <message>
        <source>What the difference is worth</source>
        <translation>差值及其区间</translation>
    </message>
    <message>
        <source>The same split and seeds with %1 and without, judged on the validation part: the test part is kept for what was chosen in the end. The best epoch of each training was chosen on these images, in both arms alike.</source>
        <translation>划分和随机种子相同，分别采用和不采用 %1，在验证集上评估：测试集留给最终选定的方案。每次训练的最佳轮都根据这些图像选出，两组一样。</translation>
    </message>
    <message>
        <source>Balanced accuracy
with the change</source>
        <translation>平衡准确率
有更改</translation>
    </message>
    <message>
        <source>Accuracy
with the change</source>
        <translation>准确率
有更改</translation>
    </message>
    <message>
        <source>%1 balanced accuracy with the change</source>
        <translation>%1 平衡准确率（有更改）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of the validation part</source>
        <translation>
            <numerusform>验证集的 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>with the change minus without</source>
        <translation>有更改减无更改</translation>
    </message>
</context>
<context>
    <name>lesion::LesionPanel</name>
    <message>
        <source>The lesion&apos;s answer beside those of its photographs</source>
        <translation>皮损的回答与其各张照片的回答</translation>
    </message>
    <message>
        <source>One lesion: every photograph of it is refused.</source>
        <translation>一个皮损：其所有照片都被拒绝。</translation>
    </message>
    <message>
        <source>One lesion: its photographs are being looked at.</source>
        <translation>一个皮损：正在查看其照片。</translation>
    </message>
    <message numerus="yes">
        <source>One lesion, %Ln photographs: %1 %2, the mean of the probabilities.</source>
        <translation>
            <numerusform>一个皮损，%Ln 张照片：%1 %2，概率的平均值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as refused: %1.</source>
        <translation>因被拒绝而未计入：%1。</translation>
    </message>
    <message>
        <source>Without an answer: %1.</source>
        <translation>没有回答：%1。</translation>
    </message>
    <message>
        <source>lesion</source>
        <translation>皮损</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>lesion::LessonPanel</name>
    <message>
        <source>Lesson: %1</source>
        <translation>课程：%1</translation>
    </message>
</context>
<context>
    <name>lesion::LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Each lesson is a ready project on pictures that the program draws itself. It shows one thing that goes wrong with such classifiers, and takes a few minutes.</source>
        <translation>每节课程都是一个现成的项目，使用程序自己绘制的图片。它展示此类分类器容易出的一个问题，只需几分钟。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder of the lesson&apos;s project</source>
        <translation>课程项目的文件夹</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Progress of drawing the pictures</source>
        <translation>绘制图片的进度</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>继续课程</translation>
    </message>
    <message>
        <source>Make the lesson</source>
        <translation>创建课程</translation>
    </message>
    <message>
        <source>The lesson is there already, with what was trained in it.</source>
        <translation>课程已经存在，包括其中训练的内容。</translation>
    </message>
    <message>
        <source>There is something else in this folder. Choose an empty or a new one.</source>
        <translation>此文件夹中有其他内容。请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>The folder will hold pictures, settings and what is trained. It can be copied.</source>
        <translation>该文件夹将存放图片、设置和训练结果。可以复制。</translation>
    </message>
    <message>
        <source>Where lessons are kept</source>
        <translation>课程存放位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drawing the pictures …</source>
        <translation>正在绘制图片 …</translation>
    </message>
</context>
<context>
    <name>lesion::LiveView</name>
    <message>
        <source>The camera&apos;s picture</source>
        <translation>相机的画面</translation>
    </message>
</context>
<context>
    <name>lesion::MainWindow</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>No data set</source>
        <translation>没有数据集</translation>
    </message>
    <message>
        <source>Name columns…</source>
        <translation>指定列…</translation>
    </message>
    <message>
        <source>Point at the new place…</source>
        <translation>指定新位置…</translation>
    </message>
    <message>
        <source>The data set has changed since this project was last open. Runs made before were trained on other data.</source>
        <translation>自上次打开此项目以来，数据集已改变。此前的运行是用其他数据训练的。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images, synthetic</source>
        <translation>
            <numerusform>%1 · %Ln 张图像，合成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images</source>
        <translation>
            <numerusform>%1 · %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing the training</source>
        <translation>正在准备训练</translation>
    </message>
    <message>
        <source>Epoch %1/%2, %3 left</source>
        <translation>第 %1/%2 轮，剩余 %3</translation>
    </message>
    <message>
        <source>Paused in epoch %1/%2</source>
        <translation>已暂停于第 %1/%2 轮</translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation>正在测试最佳轮</translation>
    </message>
    <message>
        <source>Reading reference images</source>
        <translation>正在读取参考图像</translation>
    </message>
    <message>
        <source>Leak demonstrator, training %1 of %2: %3</source>
        <translation>泄漏演示，训练 %1 / %2：%3</translation>
    </message>
    <message>
        <source>Fold %1 of %2: %3</source>
        <translation>第 %1 折，共 %2 折：%3</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Drawing synthetic lesions</source>
        <translation>正在绘制合成皮损</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>正在复制项目</translation>
    </message>
    <message>
        <source>Verifying images</source>
        <translation>正在验证图像</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>There is no table (.csv, .tab, .tsv) in %1.</source>
        <translation>%1 中没有表格（.csv、.tab、.tsv）。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>The language changes when what is running has ended (see the status bar).</source>
        <translation>正在进行的任务结束后切换语言（见状态栏）。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Lesson, its text</source>
        <translation>课程，其文本</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>New here? A tour leads from synthetic pictures to a diagnosis in less than five minutes.</source>
        <translation>第一次使用？导览在五分钟内带您从合成图片走到一次诊断。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open data set…</source>
        <translation>打开数据集(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Synthetic lesions</source>
        <translation>合成皮损(&amp;S)</translation>
    </message>
    <message>
        <source>Images that the program draws itself, to try everything without patients&apos; data</source>
        <translation>程序自己绘制的图像，无需患者数据即可试用全部功能</translation>
    </message>
    <message>
        <source>&amp;Lessons…</source>
        <translation>课程(&amp;L)…</translation>
    </message>
    <message>
        <source>Ready projects for a class: imbalance, leakage, collapse and more</source>
        <translation>课堂用的现成项目：不平衡、泄漏、坍缩等</translation>
    </message>
    <message>
        <source>&amp;Name columns of a table…</source>
        <translation>指定表格的列(&amp;N)…</translation>
    </message>
    <message>
        <source>The folder with the table and its images</source>
        <translation>含表格及其图像的文件夹</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>An empty folder for the project</source>
        <translation>用于项目的空文件夹</translation>
    </message>
    <message>
        <source>Copies the project with its runs. Every change is saved by itself, here and there.</source>
        <translation>复制项目及其运行。每次更改都会自动保存，两处都是如此。</translation>
    </message>
    <message>
        <source>a training runs</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>no project is open</source>
        <translation>没有打开项目</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>没有撤销过的操作</translation>
    </message>
    <message>
        <source>&amp;Paste image to diagnose</source>
        <translation>粘贴图像进行诊断(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Start &amp;training</source>
        <translation>开始训练(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Ends after the running batch; the best epoch is kept, and the run can be resumed</source>
        <translation>在当前批次后结束；保留最佳轮，运行可以继续</translation>
    </message>
    <message>
        <source>the training stops already</source>
        <translation>训练已在停止</translation>
    </message>
    <message>
        <source>no training runs</source>
        <translation>没有正在进行的训练</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cross-validate…</source>
        <translation>交叉验证(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Leak demonstrator…</source>
        <translation>泄漏演示(&amp;L)…</translation>
    </message>
    <message>
        <source>no data set is open</source>
        <translation>没有打开数据集</translation>
    </message>
    <message>
        <source>&amp;Evaluate the chosen run</source>
        <translation>评估所选运行(&amp;E)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Get weights…</source>
        <translation>获取权重(&amp;G)…</translation>
    </message>
    <message>
        <source>Published weights to start from: lists them and fetches none by itself</source>
        <translation>可作为起点的已发布权重：列出它们，不会自行下载</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Everything that the window can do, found by a few letters</source>
        <translation>用几个字母查找窗口能做的一切</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>From synthetic pictures to a diagnosis in less than five minutes</source>
        <translation>五分钟内从合成图片到一次诊断</translation>
    </message>
    <message>
        <source>&amp;About LesionLab</source>
        <translation>关于 LesionLab(&amp;A)</translation>
    </message>
    <message>
        <source>Open the folder of a data set</source>
        <translation>打开数据集的文件夹</translation>
    </message>
    <message>
        <source>Where the data set is now</source>
        <translation>数据集现在的位置</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>（还没有）</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
    <message>
        <source>From pictures to a diagnosis</source>
        <translation>从图片到诊断</translation>
    </message>
    <message>
        <source>In less than five minutes you will train a network and ask it about a photograph. Everything here is the real program: use what is lit, or press Next and it is done for you. You can leave at any time.</source>
        <translation>不到五分钟，您将训练一个网络并让它判断一张照片。这里的一切都是真实的程序：使用高亮的控件，或按“下一步”由程序代为完成。随时可以离开。</translation>
    </message>
    <message>
        <source>Pictures to begin with</source>
        <translation>先要有图片</translation>
    </message>
    <message>
        <source>The program can draw pictures of lesions itself, so you need no patients&apos; data. Press &lt;b&gt;Try the synthetic lesions&lt;/b&gt;, or choose &lt;b&gt;File, Synthetic lesions&lt;/b&gt;. What was open before stays as it is, in its own project.</source>
        <translation>程序能自己绘制皮损图片，因此不需要患者数据。按&lt;b&gt;试用合成皮损&lt;/b&gt;，或选择&lt;b&gt;文件 → 合成皮损&lt;/b&gt;。之前打开的内容保留在其自己的项目中。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Always look at the data first. Click a picture: what is known of it stands on the right. &lt;b&gt;Space&lt;/b&gt; shows it large. Below, the chart says how many there are of each class: most are moles (nv).</source>
        <translation>永远先看数据。点击一张图片：右边是关于它的已知信息。&lt;b&gt;空格键&lt;/b&gt;显示大图。下方图表说明每个类别有多少张：大多数是痣（nv）。</translation>
    </message>
    <message>
        <source>On to preparing</source>
        <translation>接着是准备</translation>
    </message>
    <message>
        <source>The pages on the left stand in the order of the work. Go to &lt;b&gt;Prepare&lt;/b&gt;.</source>
        <translation>左边的页面按工作顺序排列。转到&lt;b&gt;准备&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Most pictures train the network, some choose its best epoch, and the rest are kept for an honest test. All photographs of one lesion stay together: otherwise the test would ask about lesions that the network has already seen.</source>
        <translation>大部分图片用来训练网络，一部分用来选出最佳轮，其余留作如实的测试。同一皮损的照片都在一起：否则测试会问到网络已经见过的皮损。</translation>
    </message>
    <message>
        <source>On to training</source>
        <translation>接着是训练</translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;Train&lt;/b&gt;.</source>
        <translation>转到&lt;b&gt;训练&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The settings on the right are those of a short training. Press &lt;b&gt;Start training&lt;/b&gt;.</source>
        <translation>右边的设置适合一次短训练。按&lt;b&gt;开始训练&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>While it learns</source>
        <translation>学习过程中</translation>
    </message>
    <message>
        <source>On to the judgement</source>
        <translation>接着是评估</translation>
    </message>
    <message>
        <source>The training has ended. Go to &lt;b&gt;Evaluate&lt;/b&gt;.</source>
        <translation>训练已结束。转到&lt;b&gt;评估&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>结果有多好？</translation>
    </message>
    <message>
        <source>The large figure is the balanced accuracy on the test pictures: each class counts the same, however rare. Beside it stands how sure the figure is, and what always naming the most frequent class would reach.</source>
        <translation>大号数字是测试图片上的平衡准确率：每个类别权重相同，无论多么少见。旁边是该数字有多可靠，以及总是回答最常见类别所能达到的值。</translation>
    </message>
    <message>
        <source>What a reviewer would ask</source>
        <translation>审稿人会问什么</translation>
    </message>
    <message>
        <source>&lt;b&gt;Honesty&lt;/b&gt; says in words whether the figure can be believed: shared lesions, collapse to one class, how sure the answers are, too few pictures.</source>
        <translation>&lt;b&gt;可信度检查&lt;/b&gt;用文字说明数字是否可信：共享皮损、坍缩为单一类别、回答有多确定、图片太少。</translation>
    </message>
    <message>
        <source>On to the diagnosis</source>
        <translation>接着是诊断</translation>
    </message>
    <message>
        <source>Go to &lt;b&gt;Diagnose&lt;/b&gt;.</source>
        <translation>转到&lt;b&gt;诊断&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Ask about a photograph</source>
        <translation>询问一张照片</translation>
    </message>
    <message>
        <source>Drop a photograph here, paste one, or press &lt;b&gt;Open image…&lt;/b&gt;. Next takes one of the test pictures, which the network has never seen.</source>
        <translation>把照片拖到这里、粘贴，或按&lt;b&gt;打开图像…&lt;/b&gt;。“下一步”会取一张网络从未见过的测试图片。</translation>
    </message>
    <message>
        <source>A diagnosis</source>
        <translation>一次诊断</translation>
    </message>
    <message>
        <source>Each class has a bar with its probability. Below: the proven cases that are most alike, a decision at an operating point, and whether the answer is to be trusted. It is for research and teaching: &lt;b&gt;not a medical device&lt;/b&gt;. &lt;b&gt;F1&lt;/b&gt; explains every page, &lt;b&gt;Ctrl+K&lt;/b&gt; finds everything.</source>
        <translation>每个类别有一个条形显示其概率。下面是最相似的确诊病例、工作点上的决策，以及回答是否可信。仅供研究和教学：&lt;b&gt;不是医疗器械&lt;/b&gt;。&lt;b&gt;F1&lt;/b&gt; 解释每个页面，&lt;b&gt;Ctrl+K&lt;/b&gt; 可查找一切。</translation>
    </message>
    <message>
        <source>Effect, training %1 of %2: %3</source>
        <translation>设置的效果，训练 %1 / %2：%3</translation>
    </message>
    <message>
        <source>&amp;Export model…</source>
        <translation>导出模型(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>As ONNX, TorchScript or safetensors for other programs; a run&apos;s epochs for TensorBoard</source>
        <translation>导出为 ONNX、TorchScript 或 safetensors 供其他程序使用；把运行的各轮导出给 TensorBoard</translation>
    </message>
    <message>
        <source>E&amp;ffect of a setting…</source>
        <translation>设置的效果(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Diagnose a folder…</source>
        <translation>诊断文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Every image of a folder into a table and pages with thumbnails</source>
        <translation>把文件夹中的每张图像写入表格和带缩略图的页面</translation>
    </message>
    <message>
        <source>The loss falls while the network learns. On the right, the thick line is the balanced accuracy: guessing among seven classes reaches 0.14. The dotted line is the accuracy of always naming the most frequent class. The best epoch is kept and tested at the end. This takes about half a minute; the tour goes on by itself.</source>
        <translation>网络学习时，损失会下降。右图中的粗线是平衡准确率：在七个类别中随机猜测为 0.14。点线是总是回答最常见类别的准确率。最佳轮会保留，最后进行测试。大约需要半分钟；导览会自动继续。</translation>
    </message>
</context>
<context>
    <name>lesion::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>What the system or a library said, for a report</source>
        <translation>系统或库给出的信息，供报告问题时使用</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>消息的详情</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>lesion::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The trained network that answers.</source>
        <translation>负责回答的训练好的网络。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>A model file (model.safetensors) from another project or computer.</source>
        <translation>来自其他项目或计算机的模型文件（model.safetensors）。</translation>
    </message>
    <message>
        <source>LesionLab models (*.safetensors);;All files (*)</source>
        <translation>LesionLab 模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>lesion::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>The kind of network that is trained.</source>
        <translation>要训练的网络类型。</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation>获取权重</translation>
    </message>
    <message>
        <source>Lists the published files of weights: download one, or take it from disk.</source>
        <translation>列出已发布的权重文件：下载，或从磁盘选取。</translation>
    </message>
    <message>
        <source>Weights learnt on ImageNet&apos;s everyday photographs give a network a long head start.</source>
        <translation>在 ImageNet 日常照片上学到的权重让网络有很高的起点。</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Where the pre-trained weights are</source>
        <translation>预训练权重的位置</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <source>Starts from random weights: it takes longer and ends lower.</source>
        <translation>从随机权重开始：用时更长，结果更差。</translation>
    </message>
    <message>
        <source>Keep the backbone frozen</source>
        <translation>保持主干网络冻结</translation>
    </message>
    <message>
        <source>Only the head is trained on the backbone&apos;s features: fast, but it adapts less.</source>
        <translation>只在主干网络的特征上训练分类头：快，但适应较少。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>输入尺寸</translation>
    </message>
    <message>
        <source>Side of the square in pixels to which every photograph is resized.</source>
        <translation>每张照片缩放成的正方形的边长（像素）。</translation>
    </message>
    <message>
        <source>Side of the square in pixels to which every photograph is resized. %1 takes multiples of %2.</source>
        <translation>每张照片缩放成的正方形的边长（像素）。%1 需要 %2 的倍数。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>ImageNet weights</source>
        <translation>ImageNet 权重</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>The file of weights is not there yet.</source>
        <translation>权重文件还不在这里。</translation>
    </message>
    <message>
        <source>Choose pre-trained weights</source>
        <translation>选择预训练权重</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>权重 (*.pth *.pt *.safetensors);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>lesion::NineSheet</name>
    <message>
        <source>Other nine</source>
        <translation>换九张</translation>
    </message>
    <message>
        <source>Draws nine other images at random from those that the filters show (R).</source>
        <translation>从筛选所显示的图像中随机抽取另外九张（R）。</translation>
    </message>
    <message>
        <source>Back to all images</source>
        <translation>返回全部图像</translation>
    </message>
    <message>
        <source>Closes the nine images (Escape).</source>
        <translation>关闭九张图像（Esc）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 at random of %Ln images</source>
        <translation>
            <numerusform>%Ln 张图像中随机 %1 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::OpenReportDialog</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>皮损</translation>
    </message>
    <message>
        <source>Classes with their counts</source>
        <translation>类别及其数量</translation>
    </message>
    <message>
        <source>HAM10000</source>
        <translation>HAM10000</translation>
    </message>
    <message>
        <source>ISIC challenge (ground truth in one column a class)</source>
        <translation>ISIC 竞赛（真值，每类一列）</translation>
    </message>
    <message>
        <source>ISIC Archive export</source>
        <translation>ISIC Archive 导出</translation>
    </message>
    <message>
        <source>A folder for each class</source>
        <translation>每个类别一个文件夹</translation>
    </message>
    <message>
        <source>A table with named columns</source>
        <translation>已指定列的表格</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Images:</source>
        <translation>图像：</translation>
    </message>
    <message>
        <source>%1, synthetic</source>
        <translation>%1，合成</translation>
    </message>
    <message>
        <source>Lesions:</source>
        <translation>皮损：</translation>
    </message>
    <message>
        <source>No problems were found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, none of which stands in the way:</source>
        <translation>
            <numerusform>%Ln 个问题，均不妨碍使用：</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems and what was done about them</source>
        <translation>问题及其处理方式</translation>
    </message>
    <message>
        <source>&amp;Use this data set</source>
        <translation>使用此数据集(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Name columns…</source>
        <translation>指定列(&amp;N)…</translation>
    </message>
    <message>
        <source>Say yourself which columns of a table hold the image, its class and its lesion</source>
        <translation>自行说明表格的哪些列是图像、其类别和其皮损</translation>
    </message>
</context>
<context>
    <name>lesion::OperatingPointBox</name>
    <message>
        <source>2x2 table at the operating point</source>
        <translation>工作点处的 2x2 表</translation>
    </message>
    <message>
        <source>Only one of the two answers occurs among these lesions, so there is nothing to choose.</source>
        <translation>这些皮损只出现两种答案之一，因此没有可选的。</translation>
    </message>
    <message>
        <source>Only one of the two answers occurs among these images, so there is nothing to choose.</source>
        <translation>这些图像只出现两种答案之一，因此没有可选的。</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>判为%1</translation>
    </message>
    <message>
        <source>truly %1</source>
        <translation>实为%1</translation>
    </message>
    <message>
        <source>from a score of %1 on; of all lesions here %2 are %3</source>
        <translation>得分从 %1 起；此处全部皮损中 %2 为%3</translation>
    </message>
    <message>
        <source>from a score of %1 on; of all images here %2 are %3</source>
        <translation>得分从 %1 起；此处全部图像中 %2 为%3</translation>
    </message>
    <message>
        <source>sensitivity %1 · specificity %2&lt;br&gt;positive predictive value %3 · negative %4</source>
        <translation>灵敏度 %1 · 特异度 %2&lt;br&gt;阳性预测值 %3 · 阴性预测值 %4</translation>
    </message>
</context>
<context>
    <name>lesion::OptionGroups</name>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Head first</source>
        <translation>先训练分类头</translation>
    </message>
    <message>
        <source>Epochs in which only the new head learns, before the backbone learns with it.</source>
        <translation>在主干网络参与之前，只有新分类头学习的轮数。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Last blocks</source>
        <translation>最后几个块</translation>
    </message>
    <message>
        <source>How many of the backbone&apos;s last blocks learn; those before them stay as they are.</source>
        <translation>主干网络的最后几个块参与学习；之前的保持不变。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Backbone&apos;s rate</source>
        <translation>主干学习率</translation>
    </message>
    <message>
        <source>The backbone&apos;s learning rate as a share of the head&apos;s: below 1 it keeps more of what it knows.</source>
        <translation>主干网络的学习率占分类头学习率的比例：小于 1 时保留更多已有知识。</translation>
    </message>
    <message>
        <source>Views an image</source>
        <translation>每张图像的视图</translation>
    </message>
    <message>
        <source>With a frozen backbone, so many augmented views of each image are computed once and then used in turn.</source>
        <translation>主干网络冻结时，每张图像的这么多个增强视图只计算一次，然后轮流使用。</translation>
    </message>
    <message>
        <source>new ones every epoch</source>
        <translation>每轮都是新的</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>The rule that turns gradients into steps. AdamW separates weight decay.</source>
        <translation>把梯度变成步长的规则。AdamW 把权重衰减分开处理。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Size of a step. Too large and the loss jumps, too small and nothing moves.</source>
        <translation>每一步的大小。太大则损失跳动，太小则没有进展。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the learning rate changes while training.</source>
        <translation>训练过程中学习率如何变化。</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>reduce on plateau</source>
        <translation>停滞时降低</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Images that are looked at before each step.</source>
        <translation>每一步之前查看的图像数。</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls weights towards zero, against learning by heart.</source>
        <translation>把权重拉向零，防止死记硬背。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of certainty taken from the right answer, against overconfidence.</source>
        <translation>从正确答案中取走的确定程度，防止过度自信。</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Shows blends of two images with both answers; 0.2 is usual, larger numbers blend more evenly.</source>
        <translation>展示两张图像的混合及两者的答案；常用 0.2，数值越大混合越均匀。</translation>
    </message>
    <message>
        <source>Cutmix</source>
        <translation>Cutmix</translation>
    </message>
    <message>
        <source>Pastes a piece of one image into another, with both answers by their areas; 1 is usual.</source>
        <translation>把一张图像的一块贴入另一张，答案按面积计；常用 1。</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>Judges and keeps a moving average of the weights; 0.999 remembers about a thousand steps.</source>
        <translation>评估并保留权重的滑动平均；0.999 约记住一千步。</translation>
    </message>
    <message>
        <source>Gradient limit</source>
        <translation>梯度上限</translation>
    </message>
    <message>
        <source>Shortens steps whose gradient is longer than this, against sudden jumps; 1 is usual.</source>
        <translation>缩短梯度超过此值的步长，防止突然跳动；常用 1。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>What training makes small. Focal counts images less the surer the network already is.</source>
        <translation>训练要减小的量。Focal 对网络越确定的图像计得越少。</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>focal</source>
        <translation>Focal</translation>
    </message>
    <message>
        <source>Focal gamma</source>
        <translation>Focal γ</translation>
    </message>
    <message>
        <source>How much less the sure ones count; 2 is usual, 0 is cross-entropy.</source>
        <translation>对确定的图像少计多少；常用 2，0 即交叉熵。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often at most all training images are gone through.</source>
        <translation>最多遍历全部训练图像多少次。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>Epochs without a lower validation loss after which training stops early.</source>
        <translation>验证损失多少轮没有降低后提前停止训练。</translation>
    </message>
    <message>
        <source>never stop early</source>
        <translation>不提前停止</translation>
    </message>
    <message>
        <source>Batches an epoch</source>
        <translation>每轮批次数</translation>
    </message>
    <message>
        <source>Cuts every epoch short, for trying things out.</source>
        <translation>缩短每一轮，用于试验。</translation>
    </message>
    <message>
        <source>For teaching</source>
        <translation>教学用</translation>
    </message>
    <message>
        <source>Wrong scale in training</source>
        <translation>训练尺度错误</translation>
    </message>
    <message>
        <source>The reference&apos;s mistake: training sees pixels of 0 to 255, validation and test of 0 to 1. The network learns, and answers one class for everything; the honesty panel says so.</source>
        <translation>参考项目的错误：训练看到的像素为 0 到 255，验证和测试为 0 到 1。网络在学习，却对一切只回答一个类别；可信度检查会指出。</translation>
    </message>
    <message>
        <source>Beside the image</source>
        <translation>图像之外</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>The network is told the person&apos;s age as well. Where it is missing it answers without.</source>
        <translation>同时把患者的年龄告诉网络。缺少时，网络不用它也能回答。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>The network is told the person&apos;s sex as well. Where it is missing it answers without.</source>
        <translation>同时把患者的性别告诉网络。缺少时，网络不用它也能回答。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>The network is told where on the body the lesion is. Where it is missing it answers without.</source>
        <translation>同时把皮损在身体上的部位告诉网络。缺少时，网络不用它也能回答。</translation>
    </message>
</context>
<context>
    <name>lesion::Page</name>
    <message>
        <source>Settings of %1</source>
        <translation>%1的设置</translation>
    </message>
</context>
<context>
    <name>lesion::PersonFields</name>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The person&apos;s age in years, if it is known; the model learnt from it as well.</source>
        <translation>患者的年龄（岁），如果已知；模型也从中学习过。</translation>
    </message>
    <message>
        <source>The person&apos;s sex, if it is known; the model learnt from it as well.</source>
        <translation>患者的性别，如果已知；模型也从中学习过。</translation>
    </message>
    <message>
        <source>Where the lesion is, if it is known; the model learnt from it as well.</source>
        <translation>皮损的部位，如果已知；模型也从中学习过。</translation>
    </message>
</context>
<context>
    <name>lesion::Plot</name>
    <message>
        <source>Chart. The context menu saves it and copies its data.</source>
        <translation>图表。右键菜单可保存图表并复制其数据。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy data</source>
        <translation>复制数据(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
</context>
<context>
    <name>lesion::PreparationPage</name>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>On to the Training page with this preparation</source>
        <translation>用此准备转到“训练”页</translation>
    </message>
    <message>
        <source>One image</source>
        <translation>一张图像</translation>
    </message>
    <message>
        <source>Nine images</source>
        <translation>九张图像</translation>
    </message>
    <message>
        <source>One photograph as nine epochs see it.</source>
        <translation>一张照片在九轮中的样子。</translation>
    </message>
    <message>
        <source>Nine photographs as one epoch sees them.</source>
        <translation>九张照片在一轮中的样子。</translation>
    </message>
    <message>
        <source>Reroll</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Draws the random changes anew: the epochs that follow.</source>
        <translation>重新抽取随机变化：接下来的各轮。</translation>
    </message>
    <message>
        <source>Other image</source>
        <translation>其他图像</translation>
    </message>
    <message>
        <source>Takes other photographs of the training part.</source>
        <translation>取训练集的其他照片。</translation>
    </message>
    <message>
        <source>There are no images to prepare yet.</source>
        <translation>还没有可准备的图像。</translation>
    </message>
    <message>
        <source>Open a data set…</source>
        <translation>打开数据集…</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>试用合成皮损</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%1 个皮损的 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>合成</translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln test images share a lesion with training.</source>
        <translation>
            <numerusform>%Ln 张测试图像中有 0 张与训练共享皮损。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln validation images share a lesion with training.</source>
        <translation>
            <numerusform>%Ln 张验证图像中有 0 张与训练共享皮损。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the test images (%2 of %3) show a lesion that training sees too: their figures will be too good.</source>
        <translation>%1% 的测试图像（%2 / %3）显示训练也会见到的皮损：其指标会偏高。</translation>
    </message>
    <message>
        <source>%1 % of the validation images (%2 of %3) show a lesion that training sees too: their figures will be too good.</source>
        <translation>%1% 的验证图像（%2 / %3）显示训练也会见到的皮损：其指标会偏高。</translation>
    </message>
    <message>
        <source>The data name patients: none is in training and elsewhere.</source>
        <translation>数据标明了患者：没有患者同时出现在训练和其他部分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test and validation images show a patient whom training sees too.</source>
        <translation>
            <numerusform>%Ln 张测试和验证图像显示训练也会见到的患者。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::PreparationSettings</name>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>按皮损</translation>
    </message>
    <message>
        <source>by image, as the reference</source>
        <translation>按图像，与参考项目相同</translation>
    </message>
    <message>
        <source>By lesion keeps all photographs of a lesion (and of a patient, where known) in one part. By image lets training see lesions that are tested later.</source>
        <translation>按皮损会把同一皮损（已知时还有同一患者）的照片放在同一部分。按图像会让训练见到之后要测试的皮损。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Share of the images that is kept for the final figures.</source>
        <translation>留作最终指标的图像比例。</translation>
    </message>
    <message>
        <source>Test fraction</source>
        <translation>测试比例</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Share of the rest that decides which epoch is the best.</source>
        <translation>其余部分中用来决定哪一轮最好的比例。</translation>
    </message>
    <message>
        <source>Validation fraction</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>子集</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Only about this many images, whole lesions, with every class&apos;s share kept.</source>
        <translation>只用大约这么多图像，皮损保持完整，各类别比例不变。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新的随机种子</translation>
    </message>
    <message>
        <source>Another seed, so another split, sampling and training.</source>
        <translation>换一个随机种子，划分、采样和训练也随之不同。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed gives the same split.</source>
        <translation>随机从哪里开始：相同的种子得到相同的划分。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>every image once</source>
        <translation>每张图像一次</translation>
    </message>
    <message>
        <source>each class to N images</source>
        <translation>每个类别调整为 N 张</translation>
    </message>
    <message>
        <source>loss weighted by class</source>
        <translation>按类别加权的损失</translation>
    </message>
    <message>
        <source>balanced batches</source>
        <translation>均衡批次</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>每类图像数</translation>
    </message>
    <message>
        <source>Training sees</source>
        <translation>训练所见</translation>
    </message>
    <message>
        <source>How the imbalance of the classes is met. Only the training part is concerned.</source>
        <translation>如何应对类别不平衡。只涉及训练集。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Images a class: more are left out, fewer are repeated (reference: 1,000).</source>
        <translation>每个类别的图像数：多的舍去，少的重复（参考项目：1,000）。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考项目</translation>
    </message>
    <message>
        <source>dermoscopy</source>
        <translation>皮肤镜</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>All values at once; each can be changed below.</source>
        <translation>一次设置所有数值；下面可逐个更改。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Turned by up to this angle either way; 180° is any angle.</source>
        <translation>向两侧旋转至多此角度；180° 表示任意角度。</translation>
    </message>
    <message>
        <source>Shift across</source>
        <translation>横向平移</translation>
    </message>
    <message>
        <source>Moved left or right by up to this share of the width.</source>
        <translation>左右移动至多宽度的这一比例。</translation>
    </message>
    <message>
        <source>Shift along</source>
        <translation>纵向平移</translation>
    </message>
    <message>
        <source>Moved up or down by up to this share of the height.</source>
        <translation>上下移动至多高度的这一比例。</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Slanted by up to this angle. The reference&apos;s 0.2° is practically none.</source>
        <translation>倾斜至多此角度。参考项目的 0.2° 几乎没有作用。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Each axis enlarged or reduced by up to this share, on its own.</source>
        <translation>每个轴各自放大或缩小至多这一比例。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>A random window of the frame, up to this share smaller, enlarged back.</source>
        <translation>画面的随机窗口，至多小这一比例，再放大还原。</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>Half of the images are mirrored.</source>
        <translation>一半图像被镜像。</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>上下翻转</translation>
    </message>
    <message>
        <source>Half of the images are turned upside down by mirroring.</source>
        <translation>一半图像被上下镜像。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Lighter or darker by up to this share.</source>
        <translation>变亮或变暗至多这一比例。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Differences from the mean grey stronger or weaker by up to this share.</source>
        <translation>与平均灰度的差异增强或减弱至多这一比例。</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Colours stronger or paler by up to this share.</source>
        <translation>颜色变浓或变淡至多这一比例。</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>All colours moved round the colour circle by up to this share of it.</source>
        <translation>所有颜色沿色环移动至多其这一比例。</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Take out hairs</source>
        <translation>去除毛发</translation>
    </message>
    <message>
        <source>Dark hairs are found and filled in from both sides (DullRazor) before the image is resized: in training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting.</source>
        <translation>在缩放图像之前找出深色毛发，并用两侧的皮肤填补（DullRazor）：训练、评估和诊断都如此。是否有帮助，可用“运行 → 设置的效果”衡量。</translation>
    </message>
    <message>
        <source>Take out the light&apos;s colour</source>
        <translation>去除光源颜色</translation>
    </message>
    <message>
        <source>Colour constancy by shades of grey: every photograph as if under white light, in training, evaluation and diagnosis alike. Whether it helps is measured by Run, Effect of a setting.</source>
        <translation>颜色恒常（shades of grey 算法）：每张照片都像在白光下一样，训练、评估和诊断都如此。是否有帮助，可用“运行 → 设置的效果”衡量。</translation>
    </message>
</context>
<context>
    <name>lesion::ProbabilityBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>各类别的概率</translation>
    </message>
    <message>
        <source>turned between %1 and %2</source>
        <translation>旋转后在 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>the lesion %1</source>
        <translation>皮损 %1</translation>
    </message>
</context>
<context>
    <name>lesion::ProblemModel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>missing file</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>file without a row</source>
        <translation>文件没有对应行</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>类型不符</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>duplicate id</source>
        <translation>编号重复</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>未知标签</translation>
    </message>
    <message>
        <source>two diagnoses</source>
        <translation>两种诊断</translation>
    </message>
    <message>
        <source>cannot be decoded</source>
        <translation>无法解码</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>bad row</source>
        <translation>错误的行</translation>
    </message>
</context>
<context>
    <name>lesion::ProblemsPanel</name>
    <message>
        <source>Problems of the data set</source>
        <translation>数据集的问题</translation>
    </message>
    <message>
        <source>No problems were found. Opening looks at signatures and ends of files; “Verify all images” decodes every one.</source>
        <translation>没有发现问题。打开时检查文件的开头和结尾；“验证全部图像”会解码每一张。</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Shows only problems of this kind.</source>
        <translation>只显示此类问题。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chosen rows, or all that are shown, for a spreadsheet (Ctrl+C).</source>
        <translation>复制所选行或全部显示的行，供电子表格使用（Ctrl+C）。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Saves the rows that are shown as a table.</source>
        <translation>把显示的行保存为表格。</translation>
    </message>
    <message>
        <source>Verify all images</source>
        <translation>验证全部图像</translation>
    </message>
    <message>
        <source>Decodes every image, so that none that cannot be read is left for the training to find.</source>
        <translation>解码每张图像，以免训练时才发现无法读取的图像。</translation>
    </message>
    <message>
        <source>Progress of verifying</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>所有类型（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 images/s, %3 left</source>
        <translation>%1，每秒 %2 张，剩余 %3</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>保存问题</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>lesion::Rail</name>
    <message>
        <source>A job is running here</source>
        <translation>这里有任务正在进行</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>lesion::RateFinderDialog</name>
    <message>
        <source>Find a learning rate</source>
        <translation>寻找学习率</translation>
    </message>
    <message>
        <source>A copy of the network is trained on batch after batch with a growing learning rate. A good rate is one where the loss falls steeply, well before it rises again.</source>
        <translation>网络的副本逐批训练，学习率不断增大。好的学习率位于损失急剧下降处，远在它再次上升之前。</translation>
    </message>
    <message>
        <source>The curve appears here when the search is over.</source>
        <translation>搜索结束后这里会显示曲线。</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Becomes the learning rate of the settings; undo takes it back</source>
        <translation>成为设置中的学习率；可以撤销</translation>
    </message>
    <message>
        <source>Loss by learning rate</source>
        <translation>损失随学习率的变化</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>preparing images: %1</source>
        <translation>正在准备图像：%1</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The loss fell at no rate. Look at the data, the weights and the other settings.</source>
        <translation>任何学习率下损失都没有下降。请检查数据、权重和其他设置。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>rate %1, loss %2</source>
        <translation>学习率 %1，损失 %2</translation>
    </message>
    <message>
        <source>steepest near %1</source>
        <translation>最陡处约 %1</translation>
    </message>
</context>
<context>
    <name>lesion::ReliabilityPanel</name>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>正确的比例</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>probability of the answer</source>
        <translation>回答的概率</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>as the model answers, temperature %1</source>
        <translation>模型的实际回答，温度 %1</translation>
    </message>
    <message>
        <source>as the model answers (no temperature is stored)</source>
        <translation>模型的实际回答（未保存温度）</translation>
    </message>
    <message>
        <source>before, at temperature 1</source>
        <translation>校准前，温度为 1</translation>
    </message>
    <message>
        <source>no answers from %1 to %2</source>
        <translation>%1 到 %2 之间没有回答</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions from %1 to %2: said %3, right %4</source>
        <translation>
            <numerusform>%1 到 %2 的 %Ln 个皮损：预测 %3，正确 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images from %1 to %2: said %3, right %4</source>
        <translation>
            <numerusform>%1 到 %2 的 %Ln 张图像：预测 %3，正确 %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunModel</name>
    <message>
        <source>training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>由您停止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>by lesion</source>
        <translation>按皮损</translation>
    </message>
    <message>
        <source>by image (leaks)</source>
        <translation>按图像（有泄漏）</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run&apos;s folder. Tick it to lay its curves over the others.</source>
        <translation>运行的文件夹。勾选后其曲线叠加在其他曲线上。</translation>
    </message>
    <message>
        <source>Test bal.</source>
        <translation>测试平衡</translation>
    </message>
    <message>
        <source>Balanced accuracy on the test part: the mean of the recalls of all classes.</source>
        <translation>测试集上的平衡准确率：所有类别召回率的平均值。</translation>
    </message>
    <message>
        <source>Test acc.</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Accuracy on the test part. Compare it with the majority baseline beside it.</source>
        <translation>测试集上的准确率。请与旁边的多数类基线比较。</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>多数类</translation>
    </message>
    <message>
        <source>What always answering the most frequent class would reach.</source>
        <translation>总是回答最常见类别所能达到的值。</translation>
    </message>
    <message>
        <source>Val. bal.</source>
        <translation>验证平衡</translation>
    </message>
    <message>
        <source>Balanced accuracy on the validation part at the best epoch.</source>
        <translation>最佳轮在验证集上的平衡准确率。</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮</translation>
    </message>
    <message>
        <source>The epoch with the lowest validation loss; its weights are kept.</source>
        <translation>验证损失最低的一轮；保留其权重。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epochs finished, of how many asked for.</source>
        <translation>已完成的轮数和要求的轮数。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How the run ended. An unfinished or stopped run can be resumed.</source>
        <translation>运行如何结束。未完成或已停止的运行可以继续。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>The preset that the settings started from.</source>
        <translation>设置最初来自的预设。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The architecture that was trained.</source>
        <translation>所训练的架构。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Whether photographs of one lesion were kept together.</source>
        <translation>同一皮损的照片是否保持在一起。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>How the imbalance of the classes was met.</source>
        <translation>如何应对类别不平衡。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>How training images were varied.</source>
        <translation>训练图像如何变化。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where it was trained.</source>
        <translation>在哪里训练。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>When the training began.</source>
        <translation>训练何时开始。</translation>
    </message>
    <message numerus="yes">
        <source>Memory was short: batches of %Ln images were computed in parts of at most %1.</source>
        <translation>
            <numerusform>内存不足：%Ln 张图像的批次分成最多 %1 张的部分计算。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunsTable</name>
    <message>
        <source>Every training of this project becomes a row here.</source>
        <translation>此项目的每次训练都会成为这里的一行。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Space ticks a run, Enter evaluates it, the context menu has the rest.</source>
        <translation>空格键勾选运行，回车键评估，其余见右键菜单。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>使用其设置</translation>
    </message>
    <message>
        <source>Settings of a run</source>
        <translation>运行的设置</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>显示其文件夹</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation>删除运行</translation>
    </message>
    <message>
        <source>Move the run %1 with its model and figures to the wastebasket?</source>
        <translation>把运行 %1 及其模型和指标移到回收站？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>lesion::SampleBrowser</name>
    <message>
        <source>No image passes the filters.</source>
        <translation>没有图像符合筛选条件。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>&amp;Large view</source>
        <translation>大图(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy file path</source>
        <translation>复制文件路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>在文件管理器中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Nine at random</source>
        <translation>随机九张(&amp;N)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>lesion::SamplingChart</name>
    <message>
        <source>Training images before and after sampling</source>
        <translation>采样前后的训练图像</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images, each weighing %2 in the loss</source>
        <translation>
            <numerusform>%1：%Ln 张图像，每张在损失中的权重为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after, each seen %4 times an epoch</source>
        <translation>%1：采样前 %2，采样后 %3，每张每轮出现 %4 次</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>Training images of each class: every image is seen once an epoch.</source>
        <translation>各类别的训练图像：每张图像每轮出现一次。</translation>
    </message>
    <message>
        <source>Training images of each class: every image is seen once an epoch; rare classes weigh more in the loss.</source>
        <translation>各类别的训练图像：每张图像每轮出现一次；少见类别在损失中权重更大。</translation>
    </message>
    <message>
        <source>Training images before (hatched) and after (solid) sampling; × is how often an image of the class is seen in an epoch.</source>
        <translation>采样前（斜线）和采样后（实心）的训练图像；× 表示该类别的图像每轮出现几次。</translation>
    </message>
</context>
<context>
    <name>lesion::SettingsGroup</name>
    <message>
        <source>Folds these settings away or shows them</source>
        <translation>折叠或展开这些设置</translation>
    </message>
</context>
<context>
    <name>lesion::SeveralDialog</name>
    <message>
        <source>Leak demonstrator</source>
        <translation>泄漏演示</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Measures what it is worth to have trained on other photographs of the lesions that are tested. With every seed the same network is trained twice on as many images of the same classes: once with the other photographs of the tested lesions among them, once with photographs of other lesions in their place.</source>
        <translation>衡量训练时用过被测皮损的其他照片价值多少。每个随机种子下，同一网络在数量相同、类别相同的图像上训练两次：一次其中包含被测皮损的其他照片，一次代之以其他皮损的照片。</translation>
    </message>
    <message>
        <source>Every image is tested once, by a network that has not trained on its lesion: the images are dealt into folds, and each fold is once the test part while the others train. The result is a mean with its deviation, and one answer for every image.</source>
        <translation>每张图像都由没有训练过其皮损的网络测试一次：图像分配到各折，每折轮流作为测试集，其余用于训练。结果是平均值及其标准差，以及对每张图像的一个回答。</translation>
    </message>
    <message>
        <source>Fewer than three say little: trainings differ by chance alone.</source>
        <translation>少于三个说明不了什么：训练本身就有随机差异。</translation>
    </message>
    <message>
        <source>Five or ten are usual.</source>
        <translation>通常为五或十。</translation>
    </message>
    <message>
        <source>&amp;Seeds</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Folds</source>
        <translation>折数(&amp;F)</translation>
    </message>
    <message>
        <source>Start demonstration</source>
        <translation>开始演示</translation>
    </message>
    <message>
        <source>Start cross-validation</source>
        <translation>开始交叉验证</translation>
    </message>
    <message>
        <source>Open a data set first.</source>
        <translation>请先打开数据集。</translation>
    </message>
    <message>
        <source>Folds are made of whole lesions.</source>
        <translation>各折由完整的皮损组成。</translation>
    </message>
    <message>
        <source>Folds are made of single images, because the split is by image: photographs of a lesion then stand in several of them.</source>
        <translation>由于划分按图像进行，各折由单张图像组成：同一皮损的照片会出现在多个折中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, %1 or so to a fold; each network trains on about %2 and stops by %3.</source>
        <translation>
            <numerusform>%Ln 张图像，每折约 %1 张；每个网络用约 %2 张训练，并用 %3 张决定何时停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested: %1 photographs, one of each of as many lesions. Both train on %2 images: %3 in common, and %4 that are other photographs of the tested lesions or, in their place, of other lesions. Validation: %5 images.</source>
        <translation>测试：%1 张照片，来自同样多的皮损，每个一张。两组都用 %2 张图像训练：%3 张共同，%4 张是被测皮损的其他照片，或代之以其他皮损的照片。验证：%5 张图像。</translation>
    </message>
    <message>
        <source>The backbone is frozen, and a frozen backbone hardly shows the leak: it cannot learn what a lesion looks like.</source>
        <translation>主干网络已冻结，而冻结的主干网络几乎不显示泄漏：它无法学习皮损的样子。</translation>
    </message>
    <message>
        <source>How long that takes shows after the first epochs.</source>
        <translation>所需时间在最初几轮之后显示。</translation>
    </message>
    <message>
        <source>About %1 if none stops early, going by the run %2.</source>
        <translation>如果没有提前停止，约 %1（依据运行 %2）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings with the settings of this page (%1; epochs: %2).</source>
        <translation>
            <numerusform>用本页设置进行 %Ln 次训练（%1；轮数：%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to the project&apos;s runs, into a folder …_%1. Stop keeps what is finished; it can be gone on with from its result.</source>
        <translation>写入项目的运行，文件夹 …_%1。停止会保留已完成的部分；可从其结果继续。</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>已有训练正在进行。</translation>
    </message>
    <message>
        <source>Effect of a setting</source>
        <translation>设置的效果</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>开始衡量</translation>
    </message>
    <message>
        <source>Measures what a change of one setting is worth. With every seed the same network is trained twice on the same split: with the settings as they are, and with the change. Both are judged on the validation part, with the interval that chance allows.</source>
        <translation>衡量更改一个设置有多大价值。每个随机种子下，同一网络在相同的划分上训练两次：一次用现有设置，一次用更改后的设置。两者都在验证集上评估，并给出偶然性所允许的区间。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Say what the setting is to be.</source>
        <translation>请说明设置要改成什么。</translation>
    </message>
    <message>
        <source>Trained on %1 images, judged on %2 of the validation part; the test part (%3) is not looked at.</source>
        <translation>用 %1 张图像训练，在验证集的 %2 张上评估；不看测试集（%3 张）。</translation>
    </message>
</context>
<context>
    <name>lesion::SimilarPanel</name>
    <message>
        <source>Build the references</source>
        <translation>建立参考集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Passes the training and the validation part through the network once, about as long as testing both, and stores what is needed in the run&apos;s folder.</source>
        <translation>让训练集和验证集通过网络一次，用时与测试两者相当，并把所需内容存入运行的文件夹。</translation>
    </message>
    <message>
        <source>Building the references</source>
        <translation>正在建立参考集</translation>
    </message>
    <message>
        <source>The nearest cases of the training part, by what the network sees in them:</source>
        <translation>训练集中最近的病例，依据网络所见：</translation>
    </message>
    <message>
        <source>Shown as soon as there is an answer.</source>
        <translation>有回答后即显示。</translation>
    </message>
    <message>
        <source>▲ The first is this very photograph, or a copy: the model has learnt its answer.</source>
        <translation>▲ 第一个就是这张照片或其副本：模型学过它的答案。</translation>
    </message>
    <message>
        <source>Building the references: %1 of %2 images</source>
        <translation>正在建立参考集：%1 / %2 张图像</translation>
    </message>
    <message>
        <source>Building the references…</source>
        <translation>正在建立参考集…</translation>
    </message>
</context>
<context>
    <name>lesion::SplitBar</name>
    <message>
        <source>Parts of the data</source>
        <translation>数据的各部分</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>val</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2
%Ln lesions</source>
        <translation>
            <numerusform>%1：%2
%Ln 个皮损</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions</source>
        <translation>
            <numerusform>%1：%2 个皮损的 %Ln 张图像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::StandingBox</name>
    <message>
        <source>Among the published results of ISIC 2018 task 3</source>
        <translation>在 ISIC 2018 任务 3 的公布结果中</translation>
    </message>
    <message>
        <source>Published or own</source>
        <translation>公布或自有</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>On the challenge&apos;s 1,512 test images, as its winner told them (dermengine.com, 25 March 2019); the winner trained on further data too.</source>
        <translation>基于竞赛的 1,512 张测试图像，由获胜者公布（dermengine.com，2019 年 3 月 25 日）；获胜者还用了更多数据训练。</translation>
    </message>
    <message>
        <source>Save submission…</source>
        <translation>保存提交文件…</translation>
    </message>
    <message>
        <source>The answers as the challenge takes them: a row for each image, a column for each class.</source>
        <translation>竞赛所要求格式的回答：每张图像一行，每个类别一列。</translation>
    </message>
    <message>
        <source>these figures</source>
        <translation>这些指标</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>提交文件</translation>
    </message>
</context>
<context>
    <name>lesion::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop; what is best so far is kept</source>
        <translation>停止；保留目前最好的结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>lesion::SteppedImage</name>
    <message>
        <source>Previous image (Left)</source>
        <translation>上一张图像（左）</translation>
    </message>
    <message>
        <source>Next image (Right)</source>
        <translation>下一张图像（右）</translation>
    </message>
    <message>
        <source>Closes the large view (Escape).</source>
        <translation>关闭大图（Esc）。</translation>
    </message>
    <message>
        <source>Reading the image …</source>
        <translation>正在读取图像 …</translation>
    </message>
</context>
<context>
    <name>lesion::SubgroupsPanel</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>The data set of these images is not open, so nothing is known of the groups.</source>
        <translation>这些图像的数据集没有打开，因此不了解各组情况。</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>亚组</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>The data set says nothing of sex, age, site, source or proof.</source>
        <translation>数据集没有说明性别、年龄、部位、来源或确诊依据。</translation>
    </message>
    <message>
        <source>all attributes</source>
        <translation>全部属性</translation>
    </message>
    <message>
        <source>%1 (small)</source>
        <translation>%1（较小）</translation>
    </message>
    <message>
        <source>%1 · n %2</source>
        <translation>%1 · n %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions, %3 classes</source>
        <translation>
            <numerusform>%1：%2 个皮损的 %Ln 张图像，%3 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to be ranked</source>
        <translation>太少，不作排序</translation>
    </message>
    <message>
        <source>accuracy; dashed: all images</source>
        <translation>准确率；虚线：全部图像</translation>
    </message>
    <message>
        <source>balanced accuracy; dashed: all images</source>
        <translation>平衡准确率；虚线：全部图像</translation>
    </message>
    <message>
        <source>accuracy of lesions; dashed: all lesions</source>
        <translation>皮损准确率；虚线：全部皮损</translation>
    </message>
    <message>
        <source>balanced accuracy of lesions; dashed: all lesions</source>
        <translation>皮损平衡准确率；虚线：全部皮损</translation>
    </message>
    <message>
        <source>Over the classes that occur in a group: groups with other classes are not compared like with like.</source>
        <translation>基于组内出现的类别：类别不同的组不能直接比较。</translation>
    </message>
    <message>
        <source>Hollow: fewer than 30 images or 20 lesions, not ranked.</source>
        <translation>空心：少于 30 张图像或 20 个皮损，不作排序。</translation>
    </message>
    <message>
        <source>A group&apos;s photographs of a lesion are combined into one answer.</source>
        <translation>组内同一皮损的照片合并为一个回答。</translation>
    </message>
</context>
<context>
    <name>lesion::SuspectsPanel</name>
    <message>
        <source>Suspects</source>
        <translation>可疑样本</translation>
    </message>
    <message>
        <source>doubted labels</source>
        <translation>存疑标签</translation>
    </message>
    <message>
        <source>near-duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Cross-validation…</source>
        <translation>交叉验证…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>排除…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Show in the data set</source>
        <translation>在数据集中显示</translation>
    </message>
    <message>
        <source>The folder of another cross-validation (the menu Run and lesionlab-cli make them). Its networks have not seen the lesions that they answer for, so their doubts are worth something.</source>
        <translation>另一次交叉验证的文件夹（由“运行”菜单或 lesionlab-cli 生成）。其网络没有见过所回答的皮损，因此它们的怀疑有参考价值。</translation>
    </message>
    <message>
        <source>Leaves the selected images out of the next split, with a reason that every split file keeps. Can be undone.</source>
        <translation>在下次划分时排除所选图像，原因会记录在每个划分文件中。可以撤销。</translation>
    </message>
    <message>
        <source>The selected images take part again.</source>
        <translation>所选图像重新参与。</translation>
    </message>
    <message>
        <source>Doubted labels come from a cross-validation: networks that have not seen a lesion and are sure of another class. This project has none yet: Cross-validate… in the menu Run makes one.</source>
        <translation>存疑标签来自交叉验证：未见过皮损的网络确信是另一类别。此项目还没有交叉验证：可用“运行”菜单中的“交叉验证…”进行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs of %1 whose label the cross-validation %2 doubts (%3 folds, balanced accuracy %4 ± %5), the strongest doubt first: label → answer. A wrong label, or a hard case.</source>
        <translation>
            <numerusform>%1 张中有 %Ln 张照片的标签被交叉验证 %2 怀疑（%3 折，平衡准确率 %4 ± %5），最可疑的在前：标签 → 回答。可能是标签错误，也可能是疑难病例。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look deeper (under Honesty) also looks for near-duplicates.</source>
        <translation>“深入检查”（在“可信度检查”下）也会查找近似重复。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of photographs of different lesions that look the same, also turned or mirrored, the nearest first.</source>
        <translation>
            <numerusform>%Ln 对不同皮损的照片看起来相同（包括旋转或镜像后），最接近的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is excluded.</source>
        <translation>没有排除任何图像。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are left out of the next split. Runs that are there keep the split that they were trained with.</source>
        <translation>
            <numerusform>%Ln 张图像不参与下次划分。已有的运行保持训练时的划分。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of a cross-validation</source>
        <translation>交叉验证的文件夹</translation>
    </message>
    <message>
        <source>Exclude images</source>
        <translation>排除图像</translation>
    </message>
    <message>
        <source>near-duplicate of another lesion&apos;s photograph</source>
        <translation>与另一皮损的照片近似重复</translation>
    </message>
    <message>
        <source>label doubted</source>
        <translation>标签存疑</translation>
    </message>
    <message>
        <source>the first of each pair</source>
        <translation>每对的第一张</translation>
    </message>
    <message>
        <source>the second of each pair</source>
        <translation>每对的第二张</translation>
    </message>
    <message>
        <source>both of each pair</source>
        <translation>每对的两张</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are selected.</source>
        <translation>
            <numerusform>已选中 %Ln 对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are selected.</source>
        <translation>
            <numerusform>已选中 %Ln 张图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>排除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>exclude images</source>
        <translation>排除图像</translation>
    </message>
    <message>
        <source>take images back</source>
        <translation>恢复图像</translation>
    </message>
</context>
<context>
    <name>lesion::TourCallout</name>
    <message>
        <source>End tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The stop before (Alt+Left)</source>
        <translation>上一站（Alt+左）</translation>
    </message>
    <message>
        <source>On to the next stop; does what is asked for where you have not (Alt+Right)</source>
        <translation>下一站；如果您没有完成要求的操作，会代为完成（Alt+右）</translation>
    </message>
    <message>
        <source>Leaves the tour; Help has it again (Escape)</source>
        <translation>离开导览；可在“帮助”中重新开始（Esc）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <translation>导览，%1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Curves appear here as soon as a training runs or a run is chosen below.</source>
        <translation>开始训练或在下面选择运行后，这里会显示曲线。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>The first points appear after the first batches.</source>
        <translation>最初几个批次之后会出现第一批点。</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>majority baseline %1</source>
        <translation>多数类基线 %1</translation>
    </message>
    <message>
        <source>majority %1</source>
        <translation>多数类 %1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>validation balanced accuracy</source>
        <translation>验证平衡准确率</translation>
    </message>
    <message>
        <source>%1: loss %2, balanced %3</source>
        <translation>%1：损失 %2，平衡 %3</translation>
    </message>
    <message>
        <source>epoch %1, the best: kept</source>
        <translation>第 %1 轮，最佳：已保留</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>loss: training %1, validation %2</source>
        <translation>损失：训练 %1，验证 %2</translation>
    </message>
    <message>
        <source>accuracy: training %1, validation %2</source>
        <translation>准确率：训练 %1，验证 %2</translation>
    </message>
    <message>
        <source>balanced: %1</source>
        <translation>平衡：%1</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingPage</name>
    <message>
        <source>Open a data set first.</source>
        <translation>请先打开数据集。</translation>
    </message>
    <message>
        <source>There is only one class. A classifier needs at least two: open other data or change the classes.</source>
        <translation>只有一个类别。分类器至少需要两个：请打开其他数据或更改类别。</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>获取权重…</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <source>Open the data set of this run first.</source>
        <translation>请先打开此运行的数据集。</translation>
    </message>
    <message>
        <source>Stopped before the first epoch ended: nothing to test yet. You may resume it.</source>
        <translation>在第一轮结束前停止：还没有可测试的内容。可以继续。</translation>
    </message>
    <message>
        <source>The run ended without a test part.</source>
        <translation>运行结束，没有测试集。</translation>
    </message>
    <message>
        <source>Stopped early, best epoch %1.</source>
        <translation>提前停止，最佳轮 %1。</translation>
    </message>
    <message>
        <source>Stopped, best epoch %1 kept.</source>
        <translation>已停止，保留最佳轮 %1。</translation>
    </message>
    <message>
        <source>Finished, best epoch %1.</source>
        <translation>已完成，最佳轮 %1。</translation>
    </message>
    <message>
        <source>Test part: balanced accuracy %1 (majority baseline %2), accuracy %3 (majority %4).</source>
        <translation>测试集：平衡准确率 %1（多数类基线 %2），准确率 %3（多数类 %4）。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Figures of the training</source>
        <translation>训练的指标</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Holds the training between two batches; the program stays ready.</source>
        <translation>在两个批次之间暂停训练；程序仍可使用。</translation>
    </message>
    <message>
        <source>Resume this run</source>
        <translation>继续此运行</translation>
    </message>
    <message>
        <source>Goes on after the last finished epoch, as if it had never stopped.</source>
        <translation>从最后完成的一轮之后继续，如同从未停止。</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends after this batch; what is finished is kept and can be gone on with (Ctrl+.)</source>
        <translation>在此批次后结束；已完成的部分会保留，可以继续（Ctrl+.）</translation>
    </message>
    <message>
        <source>Ends after this batch; the best epoch is kept and tested (Ctrl+.)</source>
        <translation>在此批次后结束；保留并测试最佳轮（Ctrl+.）</translation>
    </message>
    <message>
        <source>Trains with the settings on the right (Ctrl+R)</source>
        <translation>用右边的设置训练（Ctrl+R）</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Preparing images</source>
        <translation>正在准备图像</translation>
    </message>
    <message>
        <source>Computing features</source>
        <translation>正在计算特征</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation>正在测试最佳轮</translation>
    </message>
    <message>
        <source>Reading reference images</source>
        <translation>正在读取参考图像</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>每秒 %1 张图像</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>patience left %1</source>
        <translation>剩余耐心值 %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping after this batch</source>
        <translation>在此批次后停止</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>Curves appear here as soon as a training runs or a run is chosen below.</source>
        <translation>开始训练或在下面选择运行后，这里会显示曲线。</translation>
    </message>
    <message>
        <source>This run ended before its first epoch.</source>
        <translation>此运行在第一轮之前就结束了。</translation>
    </message>
    <message>
        <source>best epoch %1 of %2</source>
        <translation>最佳轮 %1，共 %2 轮</translation>
    </message>
    <message>
        <source>batches in parts of %1 for want of memory</source>
        <translation>内存不足，批次分成 %1 张一部分</translation>
    </message>
    <message>
        <source>Training needs images.</source>
        <translation>训练需要图像。</translation>
    </message>
    <message>
        <source>Open a data set…</source>
        <translation>打开数据集…</translation>
    </message>
    <message>
        <source>Try the synthetic lesions</source>
        <translation>试用合成皮损</translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images to train on, %1 to validate, %2 to test</source>
        <translation>
            <numerusform>%Ln 张图像用于训练，%1 张用于验证，%2 张用于测试</numerusform>
        </translation>
    </message>
    <message>
        <source>Several trainings</source>
        <translation>多次训练</translation>
    </message>
    <message>
        <source>&amp;Cross-validate…</source>
        <translation>交叉验证(&amp;C)…</translation>
    </message>
    <message>
        <source>Every image tested once by a network that has not seen its lesion</source>
        <translation>每张图像由未见过其皮损的网络测试一次</translation>
    </message>
    <message>
        <source>&amp;Leak demonstrator…</source>
        <translation>泄漏演示(&amp;L)…</translation>
    </message>
    <message>
        <source>What it is worth to have trained on other photographs of the tested lesions</source>
        <translation>训练时用过被测皮损的其他照片价值多少</translation>
    </message>
    <message>
        <source>fold %1 of %2</source>
        <translation>第 %1 折，共 %2 折</translation>
    </message>
    <message>
        <source>with the leak, training %1 of %2</source>
        <translation>有泄漏，训练 %1 / %2</translation>
    </message>
    <message>
        <source>without the leak, training %1 of %2</source>
        <translation>无泄漏，训练 %1 / %2</translation>
    </message>
    <message>
        <source>A training runs already.</source>
        <translation>已有训练正在进行。</translation>
    </message>
    <message>
        <source>Open the data set of this job first.</source>
        <translation>请先打开此任务的数据集。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 folds are finished.</source>
        <translation>
            <numerusform>已停止：%1 折中完成了 %Ln 折。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>显示结果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds: balanced accuracy %1, accuracy %2 (mean ± deviation over folds; majority baseline %3).</source>
        <translation>
            <numerusform>%Ln 折：平衡准确率 %1，准确率 %2（各折平均 ± 标准差；多数类基线 %3）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 trainings are finished.</source>
        <translation>
            <numerusform>已停止：%1 次训练中完成了 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-validation, leak demonstrator, effect of a setting: jobs of several trainings with these settings</source>
        <translation>交叉验证、泄漏演示、设置的效果：用这些设置进行多次训练的任务</translation>
    </message>
    <message>
        <source>&amp;Effect of a setting…</source>
        <translation>设置的效果(&amp;E)…</translation>
    </message>
    <message>
        <source>What a change of one setting is worth on the validation part, with its interval</source>
        <translation>更改一个设置在验证集上价值多少，附区间</translation>
    </message>
    <message>
        <source>without the change, training %1 of %2</source>
        <translation>无更改，训练 %1 / %2</translation>
    </message>
    <message>
        <source>with the change, training %1 of %2</source>
        <translation>有更改，训练 %1 / %2</translation>
    </message>
</context>
<context>
    <name>lesion::TrainingSettings</name>
    <message>
        <source>The reference&apos;s own network from scratch, every class resampled to 1,000 images.</source>
        <translation>参考项目自己的网络，从头训练，每个类别重采样为 1,000 张图像。</translation>
    </message>
    <message>
        <source>The same network with the reference&apos;s augmentation and no resampling.</source>
        <translation>同一网络，使用参考项目的数据增强，不重采样。</translation>
    </message>
    <message>
        <source>The reference&apos;s best: MobileNetV2 with frozen ImageNet weights and a new head.</source>
        <translation>参考项目的最佳方案：ImageNet 权重冻结的 MobileNetV2，加新的分类头。</translation>
    </message>
    <message>
        <source>MobileNetV2 fine-tuned from ImageNet weights: the best result for the time.</source>
        <translation>从 ImageNet 权重微调的 MobileNetV2：同等时间内结果最好。</translation>
    </message>
    <message>
        <source>A part of the data and few epochs: a whole lesson in under 90 seconds.</source>
        <translation>部分数据和较少轮数：一节完整课程不到 90 秒。</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>寻找…</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>寻找学习率</translation>
    </message>
    <message>
        <source>Tries growing rates on a few batches and shows where the loss falls fastest.</source>
        <translation>在几个批次上尝试不断增大的学习率，显示损失下降最快之处。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Some settings differ from the preset.</source>
        <translation>有些设置与预设不同。</translation>
    </message>
    <message>
        <source>A whole recipe at once. Single settings can be changed afterwards.</source>
        <translation>一次选定整套配方。之后可以逐个更改设置。</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where to compute. Automatic takes a graphics card where one can be used.</source>
        <translation>在哪里计算。“自动”会在可用时使用显卡。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Number format of the arithmetic. bfloat16 is faster where the processor has it.</source>
        <translation>计算的数值格式。处理器支持时 bfloat16 更快。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Where chance begins: the same seed and settings give the same run on the CPU.</source>
        <translation>随机从哪里开始：相同的种子和设置在 CPU 上得到相同的运行。</translation>
    </message>
    <message>
        <source>%1: not usable</source>
        <translation>%1：不可用</translation>
    </message>
    <message>
        <source>GPU…</source>
        <translation>GPU…</translation>
    </message>
    <message>
        <source>Use a graphics card</source>
        <translation>使用显卡</translation>
    </message>
    <message>
        <source>How a graphics card comes to compute, where the list says that none can be used.</source>
        <translation>当列表显示没有显卡可用时，如何让显卡参与计算。</translation>
    </message>
</context>
<context>
    <name>lesion::TrustPanel</name>
    <message>
        <source>Of 100 lesions of a class, the sets of about %1 hold that class; measured on %2 lesions of the validation part.</source>
        <translation>某类别的 100 个皮损中，约 %1 个的预测集包含该类别；在验证集的 %2 个皮损上测得。</translation>
    </message>
    <message>
        <source>For %1, too few by themselves, it holds of them together.</source>
        <translation>对于 %1，单独数量太少，合起来成立。</translation>
    </message>
    <message>
        <source>Level of the prediction set</source>
        <translation>预测集的水平</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Spread over eight &amp;turns</source>
        <translation>八个方位的离散程度(&amp;T)</translation>
    </message>
    <message>
        <source>Whiskers on the bars: turning or mirroring a photograph changes nothing about the lesion: how far the bars move then is how little their last digits mean. Eight times the arithmetic.</source>
        <translation>条形上的须线：旋转或翻转照片并不改变皮损；条形因此变动多少，末几位数字就有多少不可信。计算量为八倍。</translation>
    </message>
    <message>
        <source>Prediction &amp;set at</source>
        <translation>预测集水平(&amp;S)</translation>
    </message>
    <message>
        <source>Sets and input check need the run&apos;s references: see Similar.</source>
        <translation>预测集和输入检查需要此运行的参考集：见“相似”。</translation>
    </message>
    <message>
        <source>Input check: nothing speaks against the photograph. It refuses %1 % of photographs that are as they should be.</source>
        <translation>输入检查：照片没有问题。它会拒绝 %1% 的正常照片。</translation>
    </message>
    <message>
        <source>Input check: refused, for what stands above the bars.</source>
        <translation>输入检查：已拒绝，原因见条形图上方。</translation>
    </message>
</context>
<context>
    <name>lesion::WeightsDialog</name>
    <message>
        <source>The server passes on to another one: %1</source>
        <translation>服务器转到另一个地址：%1</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>What had come was deleted.</source>
        <translation>已收到的内容已删除。</translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>未取用。</translation>
    </message>
    <message>
        <source>Do not use it.</source>
        <translation>请勿使用。</translation>
    </message>
    <message>
        <source>%1 is not the file that its name promises: its SHA-256 should begin with %2 and is %3. %4</source>
        <translation>%1 不是其名称所示的文件：其 SHA-256 应以 %2 开头，实为 %3。%4</translation>
    </message>
    <message>
        <source>Take a file of weights from disk</source>
        <translation>从磁盘选取权重文件</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors);;All files (*)</source>
        <translation>权重 (*.pth *.pt *.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is here, and it is the published file.</source>
        <translation>%1 已在这里，正是所发布的文件。</translation>
    </message>
    <message>
        <source>%1 is none of the known files, so nothing says whether it is whole.</source>
        <translation>%1 不是已知文件，因此无法判断是否完整。</translation>
    </message>
    <message>
        <source>%1 is none of the known files, but its hash is the one in its name.</source>
        <translation>%1 不是已知文件，但其哈希与文件名中的一致。</translation>
    </message>
    <message>
        <source>Use it from where it is</source>
        <translation>从原位置使用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 of it</source>
        <translation>其中 %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Go on &amp;downloading from %1</source>
        <translation>从 %1 继续下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download from %1</source>
        <translation>从 %1 下载(&amp;D)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Get weights</source>
        <translation>获取权重</translation>
    </message>
    <message>
        <source>Published weights, learnt on ImageNet&apos;s everyday photographs. Nothing is fetched until you press Download.</source>
        <translation>在 ImageNet 日常照片上学到的已发布权重。在您按“下载”之前不会获取任何内容。</translation>
    </message>
    <message>
        <source>&amp;Use these weights</source>
        <translation>使用这些权重(&amp;U)</translation>
    </message>
    <message>
        <source>Makes them the start of the next training</source>
        <translation>作为下次训练的起点</translation>
    </message>
    <message>
        <source>Known files of weights</source>
        <translation>已知的权重文件</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Take a file from disk…</source>
        <translation>从磁盘选取文件(&amp;T)…</translation>
    </message>
    <message>
        <source>For a computer without network: the file is checked and copied to its place</source>
        <translation>用于没有网络的计算机：文件会被检查并复制到相应位置</translation>
    </message>
    <message>
        <source>Chec&amp;k it again</source>
        <translation>再次检查(&amp;K)</translation>
    </message>
    <message>
        <source>Reads the file that is here and shows its hash</source>
        <translation>读取本机文件并显示其哈希</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What has arrived is kept; downloading again goes on from there</source>
        <translation>已收到的部分会保留；再次下载从该处继续</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>复制哈希</translation>
    </message>
</context>
<context>
    <name>lesion::WeightsDownload</name>
    <message>
        <source>%1 is not a secure address (https).</source>
        <translation>%1 不是安全地址（https）。</translation>
    </message>
    <message>
        <source>Secure connections do not work here: Qt finds no TLS library (OpenSSL). Take the file from disk.</source>
        <translation>这里无法使用安全连接：Qt 找不到 TLS 库（OpenSSL）。请从磁盘选取文件。</translation>
    </message>
    <message>
        <source>%1 sends something else than it says.</source>
        <translation>%1 发来的内容与其声明不符。</translation>
    </message>
    <message>
        <source>The disk has room for %1 and %2 are needed. Make room and download again.</source>
        <translation>磁盘剩余 %1，需要 %2。请腾出空间后再次下载。</translation>
    </message>
    <message>
        <source>%1 passes on to an address that is not secure, which is not followed: %2</source>
        <translation>%1 转到不安全的地址，不予前往：%2</translation>
    </message>
    <message>
        <source>%1 passes on again and again.</source>
        <translation>%1 一再转到其他地址。</translation>
    </message>
</context>
</TS>
