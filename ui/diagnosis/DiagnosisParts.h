#pragma once

#include "ui/diagnosis/DiagnosisPage.h"
#include "ui/diagnosis/DiagnosisQueue.h"

#include <QListView>
#include <QThreadPool>
#include <vector>

namespace lesion {

class AnswerPanel;
class DropArea;
class ImageView;
class ModelChoice;

/// What the page is made of (DiagnosisLayout.cpp) and what it does (DiagnosisPage.cpp).
struct DiagnosisPage::Parts {
    DiagnosisPage* page;
    ProjectDocument* document;
    ModelChoice* model = nullptr;
    DropArea* area = nullptr;
    QLabel* seenCaption = nullptr;
    ImageView* seen = nullptr;
    QWidget* strip = nullptr;    ///< what the network saw, and the queue
    QWidget* answers = nullptr;  ///< model and panel, scrolling where the text is large
    QListView* queueView = nullptr;
    DiagnosisQueue* queue = nullptr;
    AnswerPanel* panel = nullptr;
    QLabel* footer = nullptr;
    QThreadPool pool{};      ///< one thread: answers come one after the other
    bool answering = false;  ///< one photograph is with the network
    int asked = 0;           ///< another model or an emptied list makes the answer under way void
    bool halted = false;     ///< the user ended the waiting ones; what is looked at is answered all the same

    QWidget* buildContent();
    QWidget* buildLeft();
    QWidget* buildRight();
    void connectParts();
    void fit();
    void add(const std::vector<int>& ids);
    int nextRow() const;
    void answerNext();
    void takeAnswer(int id, QueueAnswer answer);
    void showCurrent();
    void showState();
    void showProgress();
    int currentRow() const { return queueView->currentIndex().row(); }
    QString waitingSentence() const;
    QString modelLine() const;
    void step(int by);
    void openImages();
    void saveTable();
    void removeCurrent();
    void forgetAll();
};

}  // namespace lesion
