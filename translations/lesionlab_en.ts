<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%Ln images were judged by one of them only.</source>
        <translation>
            <numerusform>%Ln image was judged by one of them only.</numerusform>
            <numerusform>%Ln images were judged by one of them only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message numerus="yes">
        <source>%Ln looks at each image</source>
        <translation>
            <numerusform>%Ln look at each image</numerusform>
            <numerusform>%Ln looks at each image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another run has trained on lesions of %Ln of these images: the figures are too good.</source>
        <translation>
            <numerusform>Another run has trained on the lesion of %Ln of these images: the figures are too good.</numerusform>
            <numerusform>Another run has trained on lesions of %Ln of these images: the figures are too good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::AugmentationPreview</name>
    <message numerus="yes">
        <source>%Ln training photographs as they are, and as epoch %1 of the training sees them.</source>
        <translation>
            <numerusform>%Ln training photograph as it is, and as epoch %1 of the training sees it.</numerusform>
            <numerusform>%Ln training photographs as they are, and as epoch %1 of the training sees them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::ClassEditor</name>
    <message numerus="yes">
        <source>%Ln classes, %1 images (%2)</source>
        <translation>
            <numerusform>%Ln class, %1 images (%2)</numerusform>
            <numerusform>%Ln classes, %1 images (%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::ClassSettings</name>
    <message numerus="yes">
        <source>All %Ln classes of the data, as they are.</source>
        <translation>
            <numerusform>The %Ln class of the data, as it is.</numerusform>
            <numerusform>All %Ln classes of the data, as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %Ln classes</source>
        <translation>
            <numerusform>left out: %Ln class</numerusform>
            <numerusform>left out: %Ln classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::DatasetPage</name>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%Ln image of %1 lesions</numerusform>
            <numerusform>%Ln images of %1 lesions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images can be decoded.</source>
        <translation>
            <numerusform>The %Ln image can be decoded.</numerusform>
            <numerusform>All %Ln images can be decoded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images cannot be decoded and are left out; %1 can.</source>
        <translation>
            <numerusform>%Ln image cannot be decoded and is left out; %1 can.</numerusform>
            <numerusform>%Ln images cannot be decoded and are left out; %1 can.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::DetailPanel</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more selected</source>
        <translation>
            <numerusform>%1 and %Ln more selected</numerusform>
            <numerusform>%1 and %Ln more selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other photographs of this lesion</source>
        <translation>
            <numerusform>%Ln other photograph of this lesion</numerusform>
            <numerusform>%Ln other photographs of this lesion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::DiagnosisPage</name>
    <message numerus="yes">
        <source>%Ln photographs</source>
        <translation>
            <numerusform>%Ln photograph</numerusform>
            <numerusform>%Ln photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer yet</source>
        <translation>
            <numerusform>%Ln without an answer yet</numerusform>
            <numerusform>%Ln without an answer yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs, one &amp;lesion</source>
        <translation>
            <numerusform>%Ln photograph, one &amp;lesion</numerusform>
            <numerusform>%Ln photographs, one &amp;lesion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::EvaluationPage</name>
    <message numerus="yes">
        <source>%Ln runs together</source>
        <translation>
            <numerusform>%Ln run together</numerusform>
            <numerusform>%Ln runs together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation>
            <numerusform>%1 of %Ln image</numerusform>
            <numerusform>%1 of %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::FiguresPanel</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation>
            <numerusform>%Ln lesion</numerusform>
            <numerusform>%Ln lesions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::FoldsPanel</name>
    <message numerus="yes">
        <source>Balanced accuracy %1, accuracy %2: mean and standard deviation over %Ln folds.</source>
        <translation>
            <numerusform>Balanced accuracy %1, accuracy %2: mean and standard deviation over %Ln fold.</numerusform>
            <numerusform>Balanced accuracy %1, accuracy %2: mean and standard deviation over %Ln folds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 folds are not finished yet: their images are not among these.</source>
        <translation>
            <numerusform>%Ln of %1 folds is not finished yet: its images are not among these.</numerusform>
            <numerusform>%Ln of %1 folds are not finished yet: their images are not among these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln images</source>
        <translation>
            <numerusform>%1: %2, %Ln image</numerusform>
            <numerusform>%1: %2, %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::HeadFigures</name>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%Ln image of %1 lesions</numerusform>
            <numerusform>%Ln images of %1 lesions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesions</source>
        <translation>
            <numerusform>%Ln lesion</numerusform>
            <numerusform>%Ln lesions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::LargeView</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::LeakDemoView</name>
    <message numerus="yes">
        <source>%1 of %Ln seeds</source>
        <translation>
            <numerusform>%1 of %Ln seed</numerusform>
            <numerusform>%1 of %Ln seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photographs tested, one of each lesion</source>
        <translation>
            <numerusform>%Ln photograph tested, one of each lesion</numerusform>
            <numerusform>%Ln photographs tested, one of each lesion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images of the validation part</source>
        <translation>
            <numerusform>%Ln image of the validation part</numerusform>
            <numerusform>%Ln images of the validation part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::LesionPanel</name>
    <message numerus="yes">
        <source>One lesion, %Ln photographs: %1 %2, the mean of the probabilities.</source>
        <translation>
            <numerusform>One lesion, %Ln photograph: %1 %2, the mean of the probabilities.</numerusform>
            <numerusform>One lesion, %Ln photographs: %1 %2, the mean of the probabilities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::MainWindow</name>
    <message numerus="yes">
        <source>%1 · %Ln images, synthetic</source>
        <translation>
            <numerusform>%1 · %Ln image, synthetic</numerusform>
            <numerusform>%1 · %Ln images, synthetic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln images</source>
        <translation>
            <numerusform>%1 · %Ln image</numerusform>
            <numerusform>%1 · %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::NineSheet</name>
    <message numerus="yes">
        <source>%1 at random of %Ln images</source>
        <translation>
            <numerusform>%1 at random of %Ln image</numerusform>
            <numerusform>%1 at random of %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::OpenReportDialog</name>
    <message numerus="yes">
        <source>%Ln problems, none of which stands in the way:</source>
        <translation>
            <numerusform>%Ln problem, which does not stand in the way:</numerusform>
            <numerusform>%Ln problems, none of which stands in the way:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::PreparationPage</name>
    <message numerus="yes">
        <source>%Ln images of %1 lesions</source>
        <translation>
            <numerusform>%Ln image of %1 lesions</numerusform>
            <numerusform>%Ln images of %1 lesions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln test images share a lesion with training.</source>
        <translation>
            <numerusform>0 of %Ln test image share a lesion with training.</numerusform>
            <numerusform>0 of %Ln test images share a lesion with training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln validation images share a lesion with training.</source>
        <translation>
            <numerusform>0 of %Ln validation image share a lesion with training.</numerusform>
            <numerusform>0 of %Ln validation images share a lesion with training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test and validation images show a patient whom training sees too.</source>
        <translation>
            <numerusform>%Ln test or validation image shows a patient whom training sees too.</numerusform>
            <numerusform>%Ln test and validation images show a patient whom training sees too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::ReliabilityPanel</name>
    <message numerus="yes">
        <source>%Ln lesions from %1 to %2: said %3, right %4</source>
        <translation>
            <numerusform>%Ln lesion from %1 to %2: said %3, right %4</numerusform>
            <numerusform>%Ln lesions from %1 to %2: said %3, right %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images from %1 to %2: said %3, right %4</source>
        <translation>
            <numerusform>%Ln image from %1 to %2: said %3, right %4</numerusform>
            <numerusform>%Ln images from %1 to %2: said %3, right %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::RunModel</name>
    <message numerus="yes">
        <source>Memory was short: batches of %Ln images were computed in parts of at most %1.</source>
        <translation>
            <numerusform>Memory was short: batches of %Ln image were computed in parts of at most %1.</numerusform>
            <numerusform>Memory was short: batches of %Ln images were computed in parts of at most %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::SamplingChart</name>
    <message numerus="yes">
        <source>%1: %Ln images, each weighing %2 in the loss</source>
        <translation>
            <numerusform>%1: %Ln image, weighing %2 in the loss</numerusform>
            <numerusform>%1: %Ln images, each weighing %2 in the loss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::SeveralDialog</name>
    <message numerus="yes">
        <source>%Ln images, %1 or so to a fold; each network trains on about %2 and stops by %3.</source>
        <translation>
            <numerusform>%Ln image, %1 or so to a fold; each network trains on about %2 and stops by %3.</numerusform>
            <numerusform>%Ln images, %1 or so to a fold; each network trains on about %2 and stops by %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trainings with the settings of this page (%1; epochs: %2).</source>
        <translation>
            <numerusform>%Ln training with the settings of this page (%1; epochs: %2).</numerusform>
            <numerusform>%Ln trainings with the settings of this page (%1; epochs: %2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::SplitBar</name>
    <message numerus="yes">
        <source>%1: %2
%Ln lesions</source>
        <translation>
            <numerusform>%1: %2
%Ln lesion</numerusform>
            <numerusform>%1: %2
%Ln lesions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions</source>
        <translation>
            <numerusform>%1: %Ln image of %2 lesions</numerusform>
            <numerusform>%1: %Ln images of %2 lesions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::SubgroupsPanel</name>
    <message numerus="yes">
        <source>%1: %Ln images of %2 lesions, %3 classes</source>
        <translation>
            <numerusform>%1: %Ln image of %2 lesions, %3 classes</numerusform>
            <numerusform>%1: %Ln images of %2 lesions, %3 classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::SuspectsPanel</name>
    <message numerus="yes">
        <source>%Ln photographs of %1 whose label the cross-validation %2 doubts (%3 folds, balanced accuracy %4 ± %5), the strongest doubt first: label → answer. A wrong label, or a hard case.</source>
        <translation>
            <numerusform>%Ln photograph of %1 whose label the cross-validation %2 doubts (%3 folds, balanced accuracy %4 ± %5): label → answer. A wrong label, or a hard case.</numerusform>
            <numerusform>%Ln photographs of %1 whose label the cross-validation %2 doubts (%3 folds, balanced accuracy %4 ± %5), the strongest doubt first: label → answer. A wrong label, or a hard case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of photographs of different lesions that look the same, also turned or mirrored, the nearest first.</source>
        <translation>
            <numerusform>%Ln pair of photographs of different lesions that look the same, also turned or mirrored.</numerusform>
            <numerusform>%Ln pairs of photographs of different lesions that look the same, also turned or mirrored, the nearest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are left out of the next split. Runs that are there keep the split that they were trained with.</source>
        <translation>
            <numerusform>%Ln image is left out of the next split. Runs that are there keep the split that they were trained with.</numerusform>
            <numerusform>%Ln images are left out of the next split. Runs that are there keep the split that they were trained with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are selected.</source>
        <translation>
            <numerusform>%Ln pair is selected.</numerusform>
            <numerusform>%Ln pairs are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images are selected.</source>
        <translation>
            <numerusform>%Ln image is selected.</numerusform>
            <numerusform>%Ln images are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesion::TrainingPage</name>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images to train on, %1 to validate, %2 to test</source>
        <translation>
            <numerusform>%Ln image to train on, %1 to validate, %2 to test</numerusform>
            <numerusform>%Ln images to train on, %1 to validate, %2 to test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 folds are finished.</source>
        <translation>
            <numerusform>Stopped: %Ln of %1 folds is finished.</numerusform>
            <numerusform>Stopped: %Ln of %1 folds are finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folds: balanced accuracy %1, accuracy %2 (mean ± deviation over folds; majority baseline %3).</source>
        <translation>
            <numerusform>%Ln fold: balanced accuracy %1, accuracy %2 (mean ± deviation over folds; majority baseline %3).</numerusform>
            <numerusform>%Ln folds: balanced accuracy %1, accuracy %2 (mean ± deviation over folds; majority baseline %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln of %1 trainings are finished.</source>
        <translation>
            <numerusform>Stopped: %Ln of %1 trainings is finished.</numerusform>
            <numerusform>Stopped: %Ln of %1 trainings are finished.</numerusform>
        </translation>
    </message>
</context>
</TS>
