#include "ui/dataset/ProblemModel.h"

#include "ui/frame/MessageText.h"

namespace lesion {

void ProblemModel::setDataset(std::shared_ptr<const Dataset> dataset) {
    beginResetModel();
    dataset_ = std::move(dataset);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !dataset_ ? 0 : int(dataset_->problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Problem& shown = problem(index.row());
    if (role == KindRole) return int(shown.kind);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case KindColumn:
            return kindText(shown.kind);
        case SubjectColumn:
            return toQString(shown.subject);
        case WhatColumn:
            return messageText(shown.what);
        case ActionColumn:
            return messageText(shown.action);
        default:
            return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case KindColumn:
            return tr("Kind");
        case SubjectColumn:
            return tr("Subject");
        case WhatColumn:
            return tr("What is wrong");
        case ActionColumn:
            return tr("What was done");
        default:
            return {};
    }
}

QString ProblemModel::kindText(Problem::Kind kind) {
    switch (kind) {
        case Problem::Kind::MissingFile:
            return tr("missing file");
        case Problem::Kind::FileWithoutRow:
            return tr("file without a row");
        case Problem::Kind::WrongSignature:
            return tr("wrong type");
        case Problem::Kind::CutShort:
            return tr("cut short");
        case Problem::Kind::DuplicateId:
            return tr("duplicate id");
        case Problem::Kind::UnknownLabel:
            return tr("unknown label");
        case Problem::Kind::TwoDiagnoses:
            return tr("two diagnoses");
        case Problem::Kind::Undecodable:
            return tr("cannot be decoded");
        case Problem::Kind::TooLarge:
            return tr("too large");
        case Problem::Kind::BadRow:
            return tr("bad row");
    }
    return {};
}

bool isSubject(const std::string& subject, const Sample& sample) {
    if (subject.empty()) return false;
    if (subject == sample.id || subject == sample.lesion) return true;
    const std::u8string path = sample.file.generic_u8string();
    const std::string file(path.begin(), path.end());
    return file.ends_with(subject) && (file.size() == subject.size() || file[file.size() - subject.size() - 1] == '/');
}

std::string fileSubject(const Dataset& dataset, const Sample& sample) {
    const std::u8string path = sample.file.lexically_relative(dataset.folder).generic_u8string();
    return {path.begin(), path.end()};
}

}  // namespace lesion
