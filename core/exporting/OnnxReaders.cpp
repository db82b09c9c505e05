// The two programs by others that look at a written ONNX file. Both are optional: what is written needs neither.
#include "core/base/MessageIds.h"
#include "core/exporting/AnswersCheck.h"

#include <memory>
#include <opencv2/core/version.hpp>
#ifdef LESION_OPENCV_DNN
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/dnn.hpp>
#endif
#ifdef LESION_ONNX_CHECKER
#include <onnx/checker.h>
#include <onnx/proto_utils.h>
#endif

namespace lesion {

#ifdef LESION_OPENCV_DNN

namespace {

/// What OpenCV cannot read it also complains of on standard error.
class Silence {
public:
    Silence() : before_(cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT)) {}
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    ~Silence() { cv::utils::logging::setLogLevel(before_); }

private:
    cv::utils::logging::LogLevel before_;
};

std::vector<float> values(const cv::Mat& row) {
    return {row.ptr<float>(), row.ptr<float>() + row.total()};
}

}  // namespace

tl::expected<ExportedAnswers, std::string> openCvReads(const std::string& onnx) {
    const Silence silence;
    try {
        const auto network = std::make_shared<cv::dnn::Net>(cv::dnn::readNetFromONNX(onnx.data(), onnx.size()));
        return [network](const cv::Mat& prepared,
                         std::vector<float> clinical) -> tl::expected<ExportedAnswer, std::string> {
            const Silence whileRunning;
            try {
                const int sizes[] = {1, prepared.rows, prepared.cols, 3};
                const cv::Mat whole = prepared.clone();
                network->setInput(cv::Mat(4, sizes, CV_8U, whole.data), "pixels");
                if (!clinical.empty()) network->setInput(cv::Mat(clinical, true).reshape(1, 1), "clinical");
                std::vector<cv::Mat> outputs;
                network->forward(outputs, std::vector<cv::String>{"logits", "probabilities"});
                return ExportedAnswer{values(outputs.at(0)), values(outputs.at(1))};
            } catch (const std::exception& exception) {
                return tl::unexpected(std::string(exception.what()));
            }
        };
    } catch (const std::exception& exception) {
        return tl::unexpected(std::string(exception.what()));
    }
}

#else

tl::expected<ExportedAnswers, std::string> openCvReads(const std::string& /*onnx*/) {
    return tl::unexpected(std::string("this build has no OpenCV DNN module"));
}

#endif

std::string openCvName() {
    return std::string("OpenCV ") + CV_VERSION;
}

#ifdef LESION_ONNX_CHECKER

Result<bool> onnxCheckerPasses(const std::string& onnx) {
    const auto refused = [](const char* words) {
        return fail(MessageId::ExportRefused, {{"checker", "ONNX's checker"}}, words);
    };
    try {
        ONNX_NAMESPACE::ModelProto model;
        if (!ONNX_NAMESPACE::ParseProtoFromBytes(&model, onnx.data(), onnx.size())) return refused("not a ModelProto");
        ONNX_NAMESPACE::checker::check_model(model);
        return true;
    } catch (const std::exception& exception) {
        return refused(exception.what());
    }
}

#else

Result<bool> onnxCheckerPasses(const std::string& /*onnx*/) {
    return false;
}

#endif

}  // namespace lesion
